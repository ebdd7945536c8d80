import { expect, test } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import { Hearing } from '../../../client/features/entities/Identity.tsx';
import type { EntityHearing } from '../../../server/contract/hearing.ts';
import { entity } from '../../factories/claims.ts';

const norvik = entity('norvik', 'Vendor');
const hearing = (more: Partial<EntityHearing>): EntityHearing => ({
  assertions: 0,
  outlets: 0,
  heard: [],
  unheard: [],
  merges: [],
  ...more,
});
const words = (h: EntityHearing) =>
  renderToStaticMarkup(
    <Router ssrPath="/">
      <Hearing entity={norvik} hearing={h} />
    </Router>,
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('a merge names who decided, when and why', () => {
  const merge = { id: 'j', name: 'Norvik AG', into: 'Norvik', by: 'curated', at: '2026-03-01T00:00:00.000Z' };
  const said = words(hearing({ merges: [{ ...merge, reason: 'One company, two names.' }] }));
  expect(said).toContain(
    'Norvik AG is read as Norvik . Whoever annotated the article decided on 1 March 2026: One company, two names. Mentions keep their words.',
  );
  expect(words(hearing({ merges: [{ ...merge, by: 'ana', reason: null }] }))).toContain(
    'ana decided on 1 March 2026 and gave no reason. Mentions keep their words.',
  );
});

test('who is not heard is named, itself first, and nothing is said where nothing is claimed', () => {
  const heard = [{ entity: entity('interlab'), assertions: 2, byStance: { affirms: 2 } }];
  expect(words(hearing({ assertions: 2, heard, unheard: [norvik, entity('tarn')] }))).toBe(
    'Who speaks of it assertions Interlab 2 assertions Not heard Norvik itself: no assertion here is its own. Nor do these have one: Tarn People and bodies in claims about it that somebody affirms. Whether they were asked is not known.',
  );
  expect(words(hearing({ assertions: 2, heard }))).toContain('Everybody named in claims about it');
  expect(words(hearing({}))).toBe('Who speaks of it Nobody: there is no assertion about it.');
});
