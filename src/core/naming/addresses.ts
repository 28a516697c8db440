/** Addresses and names of files in typed words: they may name their owner in any alphabet (Б-55). */

const ADDRESS =
  /[^\s@]@[^\s@]+\.|^[^\p{L}\p{N}]*(?:\p{L}+:\/\/|www\.|[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.(?:[a-z]{2,}|рф|рус|дети|онлайн)\/|\p{L}:\\|\\\\)/iu;

/** «t.me», «vk.com»: no sentence ends so without a space behind its stop. */
const DOMAIN =
  /^[^\p{L}\p{N}]*[\p{L}\p{N}][\p{L}\p{N}-]*\.(?:[\p{L}\p{N}-]+\.)*(?:[a-z]{2,}|рф)[^\p{L}\p{N}]*$/iu;

const FILE =
  /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|txt|jpe?g|png|gif|heic|zip|rar|7z|mp4|mov|avi|mp3)(?![\p{L}\p{N}])/iu;

/** «@pokrovskaya»: what somebody is called in a messenger. */
const NICKNAME = /^[^\p{L}\p{N}@]*@[\p{L}\p{N}_]{3,}/u;

const isAddress = (word: string): boolean =>
  ADDRESS.test(word) || DOMAIN.test(word) || NICKNAME.test(word) || FILE.test(word);

const LINK = 'ссылка';

/** Whether some of the words are an address or the name of a file. */
export const holdsAddress = (text: string): boolean => text.split(/\s+/).some(isAddress);

/** «см. ссылка»: the word stands for each address and each name of a file. */
export const withoutAddresses = (text: string): string =>
  text.replace(/\S+/gu, (word) => (isAddress(word) ? LINK : word));
