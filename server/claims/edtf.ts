/** The client draws dates by the same bounds, so they live where both sides see them. */
export { type Bounds, edtfBounds, overlaps, validBounds } from '../contract/edtf.ts';
