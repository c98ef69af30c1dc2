import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DocumentStore } from '../../../data/documents/document-store.js';
import { FileBlobs } from '../../../data/documents/file-blobs.js';
import { openInTemporaryHome } from '../lowdb-home.js';

describe('papers', () => {
  const page = Buffer.from('%PDF pay slip of Wilhelmina');
  let under: Awaited<ReturnType<typeof openInTemporaryHome>>;
  let papers: DocumentStore;
  const folder = () => join(under.home, 'documents');
  const names = async () => (await readdir(folder(), { recursive: true })).filter((name) => name.length > 3);

  beforeEach(async () => {
    under = await openInTemporaryHome();
    papers = new DocumentStore(new FileBlobs(folder()), under.store);
  });
  afterEach(() => under.dispose());

  it('come back as they came; on the disk nothing of them can be read, not even what they are called by', async () => {
    const { stored, sha256 } = await papers.put('party-1', page);
    expect(sha256).toBe(createHash('sha256').update(page).digest('hex'));
    expect((await papers.get('party-1', stored))?.equals(page)).toBe(true);
    const [name = ''] = await names();
    expect(name.endsWith(stored)).toBe(true);
    expect(stored).not.toContain(sha256.slice(0, 16));
    expect((await readFile(join(folder(), name))).includes('pay slip')).toBe(false);
  });

  it('open under nobody else’s key, and have another name there', async () => {
    const { stored } = await papers.put('party-1', page);
    const other = await papers.put('party-2', page);
    expect(other.stored).not.toBe(stored);
    await expect(papers.get('party-2', stored)).rejects.toThrow();
    await papers.put('party-1', page);
    expect(await names()).toHaveLength(2);
  });

  it('cannot be read or added to once their party was erased', async () => {
    const { stored } = await papers.put('party-1', page);
    await under.store.erase('party-1');
    expect(await papers.get('party-1', stored)).toBeUndefined();
    await expect(papers.put('party-1', page)).rejects.toMatchObject({ code: 'party-erased' });
    await papers.remove(stored);
    expect(await names()).toEqual([]);
  });
});
