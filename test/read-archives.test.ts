import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { articlesOf, faultsOf, readAll } from './read-fixture.js'

/** Archives with more than plain files in them. */

const HAS_PYTHON = spawnSync('python3', ['--version']).status === 0
/** A tar that a script of Python's tarfile writes: `t` is the archive, `add(name, text)` adds a file. */
function tarOf(format: string, script: string): Buffer {
  const whole = `import io, sys, tarfile
out = io.BytesIO()
t = tarfile.open(fileobj=out, mode='w', format=tarfile.${format}_FORMAT)
def add(name, text, **more):
    info = tarfile.TarInfo(name)
    info.size = len(text.encode())
    for key, value in more.items(): setattr(info, key, value)
    t.addfile(info, io.BytesIO(text.encode()))
${script}
t.close()
sys.stdout.buffer.write(out.getvalue())`
  const { stdout, stderr } = spawnSync('python3', ['-c', whole])
  if (stderr.length > 0) throw new Error(String(stderr))
  return stdout
}

describe.skipIf(!HAS_PYTHON)('tar', () => {
  test.each(['GNU', 'PAX', 'USTAR'])('links are told, once (%s)', async (format) => {
    const links = [0, 1, 2, 3].map(
      (n) => `add('l${n}', '', type=tarfile.${n % 2 ? 'LNK' : 'SYM'}TYPE, linkname='a.txt')`,
    )
    const bytes = tarOf(
      format,
      `add('a.txt', 'Text a')\n${links.join('\n')}\nadd('d', '', type=tarfile.DIRTYPE)\nadd('b.txt', 'Text b')`,
    )
    const found = await readAll(bytes, 'a.tar')
    expect(articlesOf(found).map(({ text }) => text)).toEqual(['Text a', 'Text b'])
    expect(faultsOf(found)).toMatchObject([
      { fault: 'left-out', message: '4 links to other files were not followed: l0, l1, l2, …' },
    ])
  })

  test.each([
    ['GNU', "add('s.txt', 'Text s', type=b'S')"],
    [
      'PAX',
      "add('GNUSparseFile.0/s.txt', 'Text s', pax_headers={'GNU.sparse.major': '1', 'GNU.sparse.name': 's.txt'})",
    ],
    ['GNU', "add('s.txt', 'Text s', type=b'M')"],
  ])('what is not read is told by its name: %s %s', async (format, script) => {
    const found = await readAll(tarOf(format, `${script}\nadd('b.txt', 'Text b')`), 'a.tar')
    expect(articlesOf(found).map(({ text }) => text)).toEqual(['Text b'])
    expect(faultsOf(found)).toMatchObject([{ fault: 'left-out', member: 's.txt' }])
  })

  test('pax tells sizes and names in other signs', async () => {
    const bytes = tarOf(
      'PAX',
      "add('é' * 90 + '.txt', 'Text a', pax_headers={'size': '6', 'comment': 'x'})\nadd('b.txt', 'Text b')",
    )
    const found = await readAll(bytes, 'a.tar')
    expect(articlesOf(found).map(({ source }) => source.member)).toEqual([`${'é'.repeat(90)}.txt`, 'b.txt'])
    expect(faultsOf(found)).toEqual([])
  })
})
