import { describe, expect, test } from 'vitest'
import { actsIn, measuresIn } from './measures-in.js'

describe('those who are listed are told by what they did', () => {
  test.each([
    ['Canada blacklisted four companies that help Moscow get round the oil price cap.', 'designation impose CA>RU'],
    [
      'The Treasury Department imposed sanctions on a network of firms and ships that it said moved Iranian oil to China.',
      'designation impose US>IR',
    ],
    ['Norway sanctioned nine officials accused of corruption in Mali and Niger.', 'designation impose NO>ML+NE'],
    ['Australia blacklisted two firms for helping Iran sell oil to Syria.', 'designation impose AU>IR'],
    [
      "Washington sanctioned four people who hired fighters in Peru for Sudan's paramilitary forces.",
      'designation impose US>SD',
    ],
    ['Britain sanctioned two brothers accused of funding attacks on Israel for Iran.', 'designation impose GB>IR'],
    [
      'Ottawa sanctioned a Chinese firm and two Turkish traders accused of helping Iran.',
      'designation impose CA>CN+TR',
    ],
  ])('%s', (text, act) => {
    expect(actsIn(text)).toEqual([act])
  })

  test('those whom they attacked are not hit: the text tells no state', () => {
    const [measure, ...others] = measuresIn('Canada sanctioned 14 people who took part in attacks on Ukrainian cities.')
    expect(others).toEqual([])
    expect(measure).toMatchObject({ type: 'designation', targetCountries: [], counts: [{ value: 14, unit: 'person' }] })
  })

  test('nobody in: The court froze the assets of two firms accused of fraud.', () => {
    expect(measuresIn('The court froze the assets of two firms accused of fraud. Iran was not mentioned.')).toEqual([])
  })
})
