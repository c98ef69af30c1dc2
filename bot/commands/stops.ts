import type { Stop } from '../../dialogs/stops/stop.js';
import { askServer, type ServerPlace } from './ask-server.js';
import { type Output, telling } from './telling.js';

/** `ringback stops`: what the provider or a carrier stopped, and what to do about it. Gives the exit code. */
export async function listStopsCommand(server: ServerPlace, output: Output): Promise<number> {
  return await telling(output, async () => tell(await askServer<readonly Stop[]>(server, 'GET', '/api/stops'), output));
}

/** `ringback stops --lift ID`: lets it be used again, and tells what is still stopped. Gives the exit code. */
export async function liftStopCommand(id: string, by: string, server: ServerPlace, output: Output): Promise<number> {
  return await telling(output, async () => {
    const left = await askServer<readonly Stop[]>(server, 'POST', '/api/stops/lift', { id, by });
    output(`${id} may be used again. What waited for it goes out within half an hour.`);
    if (left.length > 0) tell(left, output);
  });
}

function tell(stops: readonly Stop[], output: Output): void {
  if (stops.length === 0) output('Nothing is stopped.');
  for (const { id, code, since, hint } of stops) output(`${id}: stopped since ${since}, code ${code}. ${hint}`);
}
