import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const pages = [
  'README.md',
  'README.zh.md',
  'AGENTS.md',
  'CHANGELOG.md',
  ...['docs', 'docs/reference'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

it.each(pages)('%s links to what is there', (page) => {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
});

it.each(['AGENTS.md', 'docs/architecture.md'])('%s names files and folders that are there', (page) => {
  const named = [...readFileSync(page, 'utf8').matchAll(/`((?:dialogs|adapters|data|bot|web|tests|docs)\/[\w/.-]*)`/g)];
  const paths = named.map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

it('shows the same commands in both languages', () => {
  const commandsIn = (page: string) => readFileSync(page, 'utf8').match(/^\| `[a-z]+[^|]*\|/gm);
  expect(commandsIn('README.zh.md')).toEqual(commandsIn('README.md'));
});
