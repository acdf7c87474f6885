// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Said, Saying, Toast, useSay } from '../../../src/ui/toast.tsx';
import { draw, named, press, read, settle } from './draw.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

const PAINTED: Said = { text: 'Painted.' };
const UNDOABLE: Said = { text: 'Painted.', undo: () => undefined };
const FAILED: Said = { text: 'The brush is gone.', tone: 'bad' };

function Page() {
  const [said, say] = useState<Said | null>(null);
  return (
    <Saying.Provider value={say}>
      <Speaker />
      <Toast said={said} onDone={() => say(null)} />
    </Saying.Provider>
  );
}

function Speaker() {
  const say = useSay();
  return (
    <>
      <button type="button" onClick={() => say(PAINTED)}>
        Paint
      </button>
      <button type="button" onClick={() => say(UNDOABLE)}>
        Paint on trial
      </button>
      <button type="button" onClick={() => say(FAILED)}>
        Fail
      </button>
    </>
  );
}

async function said(button: string) {
  const body = await draw(<Page />);
  await press(named(button));
  return body;
}

async function pass(seconds: number) {
  await act(() => void vi.advanceTimersByTime(seconds * 1000));
  await settle();
}

const toast = (body: Element) => body.querySelector<HTMLElement>('.toast');

test.each([
  ['Paint', 8],
  ['Paint on trial', 30],
] as const)('what was done goes by itself (%s: %i seconds)', async (button, seconds) => {
  const body = await said(button);
  await pass(seconds - 1);
  expect(read(toast(body))).toContain('Painted.');
  await pass(1);
  expect(toast(body)).toBeNull();
});

test('what could not be done stays until it is dismissed', async () => {
  const body = await said('Fail');
  await pass(3600);
  expect(read(toast(body))).toBe('The brush is gone.');
  await press(named('Dismiss'));
  expect(toast(body)).toBeNull();
});

test('time stands still while it is pointed at', async () => {
  const body = await said('Paint');
  await pass(5);
  toast(body)?.dispatchEvent(new Event('pointerenter'));
  await pass(60);
  expect(toast(body)).not.toBeNull();
  toast(body)?.dispatchEvent(new Event('pointerleave'));
  await pass(2);
  expect(toast(body)).not.toBeNull();
  await pass(1);
  expect(toast(body)).toBeNull();
});

test('time stands still while the keyboard is in it', async () => {
  const body = await said('Paint on trial');
  named('Undo').focus();
  await pass(60);
  expect(toast(body)).not.toBeNull();
  named('Paint').focus();
  await pass(30);
  expect(toast(body)).toBeNull();
});

test('the next thing said has its own time, and a pointer on one that is gone does not hold it', async () => {
  const body = await said('Paint');
  await pass(7);
  await press(named('Paint on trial'));
  await pass(8);
  expect(toast(body)).not.toBeNull();
  toast(body)?.dispatchEvent(new Event('pointerenter'));
  await press(named('Dismiss'));
  await press(named('Paint'));
  await pass(8);
  expect(toast(body)).toBeNull();
});
