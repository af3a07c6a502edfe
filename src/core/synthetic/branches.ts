import { isSector, type Sector } from "../dataset/sectors.ts";

/** A department of government: its name, and what a middling one at county level does in a year. */
export interface Branch {
  readonly sector: Sector;
  /** The name without 厅, 局 or 委员会. */
  readonly zh: string;
  readonly initials: string;
  readonly en: string;
  /** What it is called at province: 委员会 is one at prefecture too; below, all are 局. */
  readonly head: "厅" | "局" | "委员会";
  /** Requests received. */
  readonly requests: number;
  /** The share of its closed requests granted in full, around which its bodies scatter. */
  readonly granted: number;
  readonly licences: number;
  readonly penalties: number;
  readonly coercive: number;
  /** 万元 charged. */
  readonly fees: number;
}

const table = `
natural-resources 自然资源           zrzy     厅     6   0.52   600   30   0 300 Natural Resources
housing           住房和城乡建设     zfhcxjs  厅     5   0.45  1200   20   0 150 Housing and Construction
public-security   公安               ga       厅     3   0.34 20000 3000 400 120 Public Security
market-regulation 市场监督管理       scjdgl   局     2.5 0.50  6000  250  20   0 Market Regulation
finance           财政               cz       厅     0.8 0.48     0  0.5   0   2 Finance
development       发展和改革         fzhgg    委员会 1.2 0.50    15    0   0   0 Development and Reform
education         教育               jy       厅     1   0.58    25    0   0  80 Education
health            卫生健康           wsjk     委员会 1   0.50   500   60   3   3 Health
human-resources   人力资源和社会保障 rlzyhshbz 厅    1.5 0.50    60    8   0   5 Human Resources
civil-affairs     民政               mz       厅     0.8 0.55    20    1   0   0 Civil Affairs
agriculture       农业农村           nync     厅     1   0.48   150   20   1   0 Agriculture and Rural Affairs
transport         交通运输           jtys     厅     0.8 0.50   900  400  50  30 Transport
water             水利               sl       厅     0.6 0.50    20    5   0  60 Water Resources
environment       生态环境           sthj     厅     0.8 0.60    40   40   4   0 Ecology and Environment
justice           司法               sf       厅     0.5 0.45    12    1   0  10 Justice
audit             审计               sj       厅     0.3 0.40     0    0   0   0 Audit
statistics        统计               tj       局     0.2 0.60     0  0.6   0   0 Statistics
enforcement       应急管理           yjgl     厅     1.4 0.42    80   90  10   4 Emergency Management
tourism-culture   文化和旅游         whhly    厅     0.4 0.52    30   15   0   0 Culture and Tourism
veterans          退役军人事务       tyjrsw   厅     0.3 0.50     0    0   0   0 Veterans Affairs
medical-insurance 医疗保障           ylbz     局     0.4 0.50     0    3   0   0 Healthcare Security
petitions         信访               xf       局     0.5 0.30     0    0   0   0 Petitions
industry          工业和信息化       gyhxxh   厅     0.4 0.50     3    0   0   0 Industry and Information Technology
commerce          商务               sw       厅     0.3 0.50    20    2   0   0 Commerce
approvals         行政审批服务       xzspfw   局     1   0.60  8000    0   0   0 Approvals and Services
science           科学技术           kxjs     厅     0.2 0.50     0    0   0   0 Science and Technology
state-assets      国有资产监督管理   gyzcjdgl 委员会 0.4 0.40     0    0   0   0 State Assets
local-history     地方志编纂         dfzbz    委员会 0.1 0.70     0    0   0   0 Local Chronicles`;

const headOf = (word: string): Branch["head"] => (word === "厅" || word === "委员会" ? word : "局");

const branchOf = (line: string): Branch => {
  const [sector = "", zh = "", initials = "", head = "", ...rest] = line.split(/ +/u);
  if (!isSector(sector)) throw new Error(`no such sector: ${sector}`);
  const [requests = 0, granted = 0, licences = 0, penalties = 0, coercive = 0, fees = 0] = rest
    .slice(0, 6)
    .map(Number);
  const figures = { requests, granted, licences, penalties, coercive, fees };
  return { sector, zh, initials, head: headOf(head), en: rest.slice(6).join(" "), ...figures };
};

/** Those every county has come first; a small government does without the last. */
export const branches: readonly Branch[] = table.trim().split("\n").map(branchOf);
