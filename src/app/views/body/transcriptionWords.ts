import { type Transcription, transcriptions } from "#core/report/transcription.ts";
import type { Text } from "#core/text.ts";

const isTranscription = (id: string): id is Transcription => Object.hasOwn(transcriptions, id);

/** How a report's figures were obtained; a word the product does not know stays as it is. */
export const transcriptionWords = (id: string): Text =>
  isTranscription(id) ? transcriptions[id] : { zh: id, en: id };
