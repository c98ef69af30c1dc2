const samplesPerSecond = 8_000;
const silence = 0x80;
const headerLength = 44;

/** A sound file of so many seconds in which nothing is heard: PCM, 8 kHz, 8 bits. */
export function silentWav(seconds: number, channels: 1 | 2): Buffer {
  const length = seconds * samplesPerSecond * channels;
  const file = Buffer.alloc(headerLength + length, silence);
  file.write('RIFF', 0, 'ascii');
  file.writeUInt32LE(headerLength - 8 + length, 4);
  file.write('WAVEfmt ', 8, 'ascii');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(channels, 22);
  file.writeUInt32LE(samplesPerSecond, 24);
  file.writeUInt32LE(samplesPerSecond * channels, 28);
  file.writeUInt16LE(channels, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36, 'ascii');
  file.writeUInt32LE(length, 40);
  return file;
}
