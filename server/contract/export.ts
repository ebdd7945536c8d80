import { z } from 'zod';

export const exportQuery = z.object({ format: z.enum(['json'], 'must be json; other formats are not built yet') });
