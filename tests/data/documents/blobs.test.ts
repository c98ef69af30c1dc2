import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { FileBlobs } from '../../../data/documents/file-blobs.js';
import { S3Blobs } from '../../../data/documents/s3-blobs.js';
import { describeBlobs } from '../../contracts/blobs-contract.js';

const folder = () => mkdtemp(join(tmpdir(), 'ringback-blobs-'));

describeBlobs('FileBlobs', async () => {
  const home = await folder();
  return { blobs: new FileBlobs(home), close: () => rm(home, { recursive: true, force: true }) };
});

async function startS3() {
  const directory = await folder();
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'papers', configs: [] }],
  });
  const { port } = await server.run();
  return {
    place: { url: `http://127.0.0.1:${port}/papers`, region: 'us-east-1', keyId: 'S3RVER', secret: 'S3RVER' },
    async close() {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

describeBlobs('S3Blobs', async () => {
  const { place, close } = await startS3();
  return { blobs: new S3Blobs(place), close };
});

describe('S3Blobs', () => {
  it('says what to check when the key is wrong, and when nobody answers', async () => {
    const { place, close } = await startS3();
    await new S3Blobs(place).put('abc1', Buffer.from('a page'));
    const wrong = new S3Blobs({ ...place, keyId: 'another' });
    await expect(wrong.get('abc1')).rejects.toMatchObject({ code: 'documents-unreachable' });
    await close();
    const away = new S3Blobs(place);
    await expect(away.put('abc1', Buffer.from('a page'))).rejects.toThrow('RINGBACK_S3_URL');
  });
});
