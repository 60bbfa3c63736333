/** Preloaded into a measured process: writes its CPU time and peak memory when it ends. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const STATUS = '/proc/self/status'

/** In MB. What the system counts as the peak of a process begins with what its parent held; Linux also tells its own. */
const peakOf = ({ maxRSS }) => {
  const own = existsSync(STATUS) ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined
  return Number(own ?? maxRSS) / 1024
}

process.on('exit', () => {
  const usage = process.resourceUsage()
  const cpu = (usage.userCPUTime + usage.systemCPUTime) / 1e6
  writeFileSync(process.env.USAGE_FILE, JSON.stringify({ cpu, megabytes: peakOf(usage) }))
})
