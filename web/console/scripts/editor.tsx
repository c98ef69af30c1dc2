import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { completeYaml } from './complete-yaml.js';
import styles from './editor.module.css';
import { editorTheme } from './editor-theme.js';
import { highlight } from './highlight.js';
import type { Fault } from './scripts-query.js';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly faults: readonly Fault[];
  readonly onChange: (text: string) => void;
  readonly onSave: () => void;
}

/**
 * A field for YAML. It stands in a shadow root: there its styles are sheets of their own, which the pages' policy lets
 * in, and not elements, which it keeps out.
 */
export function Editor({ label, text, faults, onChange, onSave }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const doing = useRef({ onChange, onSave });
  doing.current = { onChange, onSave };
  const first = useRef(text);
  useEffect(() => {
    const host = place.current;
    if (!host) return undefined;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const save = () => {
      doing.current.onSave();
      return true;
    };
    const made = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: first.current,
        extensions: [
          lineNumbers(),
          history(),
          drawSelection(),
          highlightActiveLine(),
          bracketMatching(),
          closeBrackets(),
          yaml(),
          syntaxHighlighting(highlight),
          autocompletion({ override: [completeYaml] }),
          lintGutter(),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label }),
          keymap.of([
            { key: 'Mod-s', run: save, preventDefault: true },
            ...completionKeymap,
            ...historyKeymap,
            ...defaultKeymap,
          ]),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) doing.current.onChange(update.state.doc.toString());
          }),
          editorTheme,
        ],
      }),
    });
    // Whoever uses keys alone scrolls what they cannot click into.
    made.scrollDOM.tabIndex = 0;
    view.current = made;
    return () => {
      made.destroy();
      view.current = undefined;
    };
  }, [label]);
  useEffect(() => {
    const made = view.current;
    if (!made || made.state.doc.toString() === text) return;
    made.dispatch({ changes: { from: 0, to: made.state.doc.length, insert: text } });
  }, [text]);
  useEffect(() => {
    const made = view.current;
    if (!made) return;
    const { doc } = made.state;
    const told = faults.map(({ line, column, message, remedy }): Diagnostic => {
      const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
      const from = Math.min(at.from + column - 1, at.to);
      return { from, to: Math.max(from, at.to), severity: 'error', message: `${message} — ${remedy}` };
    });
    made.dispatch(setDiagnostics(made.state, told));
  }, [faults]);
  return <div ref={place} className={styles.editor} />;
}
