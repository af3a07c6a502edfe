/** The reports of the bodies under others, each of the kind that its body makes. */
export const memberReports = `
            from reports
            join bodies on bodies.id = reports.body and bodies.kind = reports.kind
            where bodies.parent is not null`;

/**
 * Aggregates whose members are all known and held, by year: every body under it that was to report did,
 * and the government's own office is among them; without the office a list of members is only a part.
 */
export const completeMembership = `
              select members.parent, expected.year
              from expected
              join bodies as members on members.id = expected.body
              left join reports
                on reports.body = expected.body and reports.year = expected.year
                and reports.kind = members.kind
              where members.parent is not null
              group by members.parent, expected.year
              having count(reports.report) = count(*)
                and count(*) > 1
                and bool_or(members.sector = 'general-office')`;

export const membershipReads = {
  reports: ["report", "body", "year", "kind", "format", "layout"],
  bodies: ["id", "parent", "sector", "kind"],
  expected: ["body", "year"],
} as const;
