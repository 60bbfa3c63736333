/** What opens those who are hit right behind a noun: "sanctions [on] Chad". */
export const AGAINST = /^(?:on|against|targeting)$/
