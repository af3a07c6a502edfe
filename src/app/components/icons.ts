/** Line drawings on a field of 24 by 24, as paths. */
export const icons = {
  search: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.5 15.5 21 21",
  menu: "M3 6h18M3 12h18M3 18h12",
  close: "M5 5l14 14M19 5 5 19",
  chevron: "M6 9l6 6 6-6",
  light:
    "M12 7.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M19 5l-1.4 1.4M6.4 17.6 5 19",
  dark: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z",
  system: "M3 5h18v11H3zM8 20h8M12 16v4",
  ascending: "M12 19V5M6 11l6-6 6 6",
  descending: "M12 5v14M6 13l6 6 6-6",
  download: "M12 4v11M7 10.5l5 5 5-5M4 20h16",
  table: "M3 5h18v14H3zM3 10h18M3 14.5h18M9 5v14",
  chart: "M4 4v16h16M8 16v-5M12.5 16V8M17 16v-7",
  filter: "M4 6h16M7 12h10M10 18h4",
  info: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM12 11v6M12 7.5v.5",
  warning: "M12 4 2.5 20h19zM12 10v5M12 17.5v.5",
  fault: "M8 3h8l5 5v8l-5 5H8l-5-5V8zM9 9l6 6M15 9l-6 6",
  check: "M4 12.5l5 5L20 6",
  copy: "M8 8h12v12H8zM16 8V4H4v12h4",
  larger: "M12 5v14M5 12h14",
  smaller: "M5 12h14",
  open: "M12 16V4M7 9l5-5 5 5M4 15v5h16v-5",
  share: "M12 15V3.5M7.5 8 12 3.5 16.5 8M5 12v8.5h14V12",
  external: "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
} as const satisfies Record<string, string>;

export type IconName = keyof typeof icons;
