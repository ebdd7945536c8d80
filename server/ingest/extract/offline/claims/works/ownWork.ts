import { argumentOf } from '../clause/clause.ts';
import { spanning } from '../found.ts';
import { atNouns, type Rule } from '../rule.ts';

const work =
  /^(?:papers?|books?|reports?|study|studies|articles?|essays?|novels?|memoirs?|preprints?|thesis|surveys?|films?|documentary|columns?|newsletters?|albums?|plays?|briefings?|manifesto|blog|podcast|monograph)$/;

/** “Her paper, ‘Cough and Cure’, …”, “Acme's latest report, The Long Road,”: whose a work is by is who made it. */
export const ownWork: Rule = [
  atNouns(
    2,
    (word, { next }) => next === 'comma' && work.test(word),
    (clause, scene, at, noun) => {
      const owner = clause.pieces.slice(noun.first, noun.head).find((p) => p.entity !== null);
      const owned = noun.possessor !== null || /^(?:his|her|its|their)$/.test(owner?.lower ?? '');
      const title = argumentOf(clause, at + 2);
      if (owner?.entity == null || !owned || title?.bare !== true || !scene.types.is(title.entity, 'Work')) return [];
      if (!scene.types.is(owner.entity, 'Person', 'Organisation')) return [];
      const passage = spanning(owner, title);
      return [
        {
          subject: owner.entity,
          predicate: 'AUTHORED',
          object: title.entity,
          anchor: title,
          passage,
          descriptor: true,
        },
      ];
    },
  ),
];
