// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { beforeAll, expect, test, vi } from 'vitest';
import { DialogForm } from '../../../src/ui/dialog-form.tsx';
import { TextField } from '../../../src/ui/text-field.tsx';
import { draw, named, press, read, settle } from './draw.ts';

beforeAll(() => {
  // jsdom has no modal dialogs; the real ones are tested in the browser.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});

function Form({ save, onClose }: { save: () => string | null | Promise<null>; onClose: () => void }) {
  const [wrong, setWrong] = useState<string | null>(null);
  const onSave = async () => {
    const reason = await save();
    setWrong(reason);
    return reason === null;
  };
  return (
    <DialogForm title="A fence" go="Paint" onSave={onSave} onClose={onClose}>
      <TextField label="Colour" value="red" onType={() => undefined} />
      <TextField label="Height" error={wrong} value="2 m" onType={() => undefined} />
    </DialogForm>
  );
}

test('what is wrong stays in sight, with the focus on the field that it is about', async () => {
  const onClose = vi.fn();
  const body = await draw(<Form save={() => 'Too high.'} onClose={onClose} />);
  await press(named('Paint'));
  expect(onClose).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(body.querySelectorAll('input')[1]);
  expect(read(document.getElementById(document.activeElement?.getAttribute('aria-describedby') ?? ''))).toBe(
    'Too high.',
  );
});

test('a reason that is no field’s own is said inside it, until the next try', async () => {
  const onClose = vi.fn();
  const save = vi.fn(async (sayWhy: (why: string) => void) => {
    const first = save.mock.calls.length === 1;
    if (first) sayWhy('The brush is gone.');
    return !first;
  });
  const body = await draw(
    <DialogForm title="A fence" go="Paint" onSave={save} onClose={onClose}>
      {null}
    </DialogForm>,
  );
  expect(body.querySelector('[role="alert"]')).toBeNull();
  await press(named('Paint'));
  expect(read(body.querySelector('dialog [role="alert"]'))).toBe('The brush is gone.');
  expect(onClose).not.toHaveBeenCalled();
  await press(named('Paint'));
  expect(body.querySelector('[role="alert"]')).toBeNull();
  expect(onClose).toHaveBeenCalledOnce();
});

test('what was done closes it, and so does leaving it, which does nothing', async () => {
  const onClose = vi.fn();
  const save = vi.fn(() => null);
  await draw(<Form save={save} onClose={onClose} />);
  await press(named('Cancel'));
  expect([save, onClose].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  await press(named('Paint'));
  expect(onClose).toHaveBeenCalledTimes(2);
});

test('is done once, though it is asked for again while that is under way', async () => {
  const onClose = vi.fn();
  let finish = () => {};
  const save = vi.fn(() => new Promise<null>((done) => (finish = () => done(null))));
  await draw(<Form save={save} onClose={onClose} />);
  await press(named('Paint'));
  await press(named('Paint'));
  expect(save).toHaveBeenCalledOnce();
  finish();
  await settle();
  expect(onClose).toHaveBeenCalledOnce();
});
