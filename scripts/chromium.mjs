import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "chrome.exe",
  "msedge.exe",
];

const programFolders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
  (name) => process.env[name] ?? [],
);

const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...programFolders.flatMap((folder) => [
    join(folder, "Google", "Chrome", "Application", "chrome.exe"),
    join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
  ]),
];

/** @returns {string | undefined} */
const findChromium = () => {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [process.env.CHROME_PATH ?? "", ...onPath, ...applications].find(
    (path) => path !== "" && existsSync(path),
  );
};

const canInstall = () => existsSync("/etc/debian_version") && process.getuid?.() === 0;

/** Finds a Chromium, installing it where that needs nobody's leave. */
export const provideChromium = () => {
  if (!findChromium() && canInstall()) {
    console.log("Installing Chromium …");
    spawnSync(
      "apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk",
      {
        shell: true,
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      },
    );
  }
  return findChromium();
};
