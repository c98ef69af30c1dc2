import { useMutation } from '@tanstack/react-query';
import { post } from '../api/ask.js';
import { queries } from '../api/queries.js';
import { Badge } from '../parts/badge.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../words/words-provider.js';
import type { Sample } from './quality-query.js';
import { qualityWords as words } from './words.js';

/** Has several assess a sample that nobody has assessed yet. */
export function Calibrate({ sample: { id, calibration } }: { readonly sample: Sample }) {
  const { say } = useWords();
  const calibrate = useMutation({
    mutationFn: () => post('/api/quality/samples/:sample/calibrate', { params: { sample: id }, body: {} }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['quality'] }),
  });
  if (calibration)
    return (
      <p>
        <Badge tone="brand">{say(words.calibrating)}</Badge>
      </p>
    );
  return (
    <div className="stack">
      {calibrate.error && <ProblemNotice problem={calibrate.error} />}
      <div>
        <Button onPress={() => calibrate.mutate()} isPending={calibrate.isPending}>
          {say(words.calibrate)}
        </Button>
      </div>
      <p className="hint">{say(words.calibrateHint)}</p>
    </div>
  );
}
