import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Mantine's widgets in the look's colours: every shade is the one accent, and hover is an outline, not a tint. */
const accent: MantineColorsTuple = [
  'var(--cg-well)',
  'var(--cg-well)',
  'var(--cg-rule)',
  'var(--cg-rule-strong)',
  'var(--cg-accent)',
  'var(--cg-accent)',
  'var(--cg-accent)',
  'var(--cg-accent)',
  'var(--cg-accent)',
  'var(--cg-accent)',
];

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: 6,
  colors: { accent },
  defaultRadius: 3,
  fontFamily: 'var(--cg-sans)',
  fontFamilyMonospace: 'var(--cg-mono)',
  headings: { fontFamily: 'var(--cg-sans)', fontWeight: '670' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } },
    // Outside a landmark, and with a focusable placeholder inside the menu, axe objects with reason.
    Menu: {
      defaultProps: {
        shadow: 'md',
        transitionProps: { duration: 120 },
        withinPortal: false,
        withInitialFocusPlaceholder: false,
      },
    },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 120 } } },
  },
});

/** Both schemes read the same tokens, which change by themselves. */
const variables = {
  '--mantine-color-body': 'var(--cg-sheet)',
  '--mantine-color-text': 'var(--cg-ink)',
  '--mantine-color-bright': 'var(--cg-ink)',
  '--mantine-color-dimmed': 'var(--cg-ink-3)',
  '--mantine-color-placeholder': 'var(--cg-ink-3)',
  '--mantine-color-anchor': 'var(--cg-accent)',
  '--mantine-color-error': 'var(--cg-ink)',
  '--mantine-color-default': 'var(--cg-raised)',
  '--mantine-color-default-hover': 'var(--cg-well)',
  '--mantine-color-default-color': 'var(--cg-ink)',
  '--mantine-color-default-border': 'var(--cg-rule-strong)',
  '--mantine-color-disabled': 'var(--cg-well)',
  '--mantine-color-disabled-color': 'var(--cg-ink-3)',
  '--mantine-color-disabled-border': 'var(--cg-rule)',
  '--mantine-primary-color-contrast': 'var(--cg-on-accent)',
  '--mantine-color-accent-contrast': 'var(--cg-on-accent)',
  '--mantine-color-accent-filled': 'var(--cg-accent)',
  '--mantine-color-accent-filled-hover': 'var(--cg-accent)',
  '--mantine-color-accent-light': 'var(--cg-well)',
  '--mantine-color-accent-light-hover': 'var(--cg-well)',
  '--mantine-color-accent-light-color': 'var(--cg-accent)',
  '--mantine-color-accent-outline': 'var(--cg-accent)',
  '--mantine-shadow-md': 'var(--cg-shadow)',
  '--mantine-line-height': '1.43',
  '--mantine-font-size-sm': '14px',
};
export const resolver: CSSVariablesResolver = () => ({ variables: {}, light: variables, dark: variables });
