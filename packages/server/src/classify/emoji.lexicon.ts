/** Signs that every language shares, by strength. */
export const emojiOpinions: readonly (readonly [strength: number, words: string])[] = [
  [1.5, '👍 ❤ 💕 💖 💗 💛 💚 💙 💜 🧡 😍 🥰 😘 🤩 🎉 💯 👏 🌟 ⭐ 😋 🙌'],
  [1, '😀 😃 😄 😁 😆 😊 🙂 😎 🤗 😺 👌 ✨ 🌹 💪 ✅ ☺'],
  [-1, '🙁 ☹ 😞 😔 😕 😟 😒 😐 😑 🙄 😢 😥 😓 😣 😖 😫 😩 ❌'],
  [-1.5, '👎 😠 😡 🤬 🤢 🤮 💔 💩 😤 😭'],
];
