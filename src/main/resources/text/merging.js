// What the server asks of Yjs (yjs.js, which stands before this file, defines Y). Numbers, texts and ArrayBuffers go in and out.
(function () {
  'use strict';

  const FIELD = 'text'; // as in frontend/text/shared-document.ts
  const HELD_AT_MOST = 32;
  const held = new Map(); // the text used last is the last

  /** A text is letters and nothing else: no formats, no objects within, no second text beside it. */
  const isOfText = (struct) =>
    struct instanceof Y.GC ||
    struct instanceof Y.Skip ||
    (struct instanceof Y.Item &&
      struct.parentSub === null &&
      (struct.parent === null || struct.parent === FIELD) &&
      (struct.content instanceof Y.ContentString || struct.content instanceof Y.ContentDeleted));

  function hold(name, stamp, doc) {
    const text = { doc, stamp, changes: [] };
    doc.on('update', (change) => text.changes.push(change));
    held.delete(name);
    held.set(name, text);
    if (held.size > HELD_AT_MOST) held.delete(held.keys().next().value);
  }

  function edit(doc, edits) {
    const letters = doc.getText(FIELD);
    doc.transact(() => {
      for (let i = 0; i < edits.length; i += 3) {
        if (edits[i + 1] > 0) letters.delete(edits[i], edits[i + 1]);
        if (edits[i + 2] !== '') letters.insert(edits[i], edits[i + 2]);
      }
    });
  }

  /** Of all that a buffer holds, only its own part. */
  const buffer = (bytes) => bytes.slice().buffer;

  function documentOf(...changes) {
    const doc = new Y.Doc();
    for (const change of changes) Y.applyUpdate(doc, change);
    return doc;
  }

  function beginning(says) {
    const doc = new Y.Doc();
    doc.getText(FIELD).insert(0, says);
    return Y.encodeStateAsUpdate(doc);
  }

  return {
    buffer: (length) => new ArrayBuffer(length),

    begin: (says) => buffer(beginning(says)),

    holds(name, stamp) {
      const text = held.get(name);
      if (text === undefined || text.stamp !== stamp) return false;
      held.delete(name);
      held.set(name, text);
      return true;
    },

    load: (name, stamp, changes) => hold(name, stamp, documentOf(...Array.from(changes, (change) => new Uint8Array(change)))),

    forget: (name) => held.delete(name),

    says: (name) => held.get(name).doc.getText(FIELD).toString(),

    edit: (name, edits) => edit(held.get(name).doc, Array.from(edits)),

    take(name, bytes) {
      const { doc } = held.get(name);
      const change = new Uint8Array(bytes);
      if (!Y.decodeUpdate(change).structs.every(isOfText)) throw new Error('not of a text');
      Y.applyUpdate(doc, change);
      return doc.store.pendingStructs === null && doc.store.pendingDs === null;
    },

    change(name, stamp) {
      const text = held.get(name);
      if (text.changes.length === 0) return null;
      const change = text.changes.length === 1 ? text.changes[0] : Y.mergeUpdates(text.changes);
      text.changes = [];
      text.stamp = stamp;
      return buffer(change);
    },

    pack: (name) => buffer(Y.encodeStateAsUpdate(held.get(name).doc)),
  };
})();
