/** The years a fictional dataset tells of: the two of the trial form and those since. */
export const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;
