import { NPS } from '../../core/model/measure.ts';
import { addMonths } from '../../core/model/time.ts';
import { cusum, surgesOf } from '../../core/scoring/surge.ts';
import { weekdayEffects } from '../../core/scoring/weekday.ts';
import { ewmaChart } from './former/ewma.ts';
import { ewmaWidth } from './former/run-length.ts';
import { baselineOf, periodOf, trendOf, trendWidth } from './former/trend.ts';
import { npsCells } from './pooling.ts';
import { drawsFrom, type Random } from './random.ts';
import { beside, shareText, type Table } from './table.ts';

const MIX = [0.5, 0.3, 0.2];
const SEED = 7;

/** Share of teams without a change that the chart marks within 52 periods, with and without the widening. */
export function falseMarks(): Table {
  const width = ewmaWidth(370, 0.2);
  const documented: [number, string, string][] = [
    [6, '.467', '.055'],
    [12, '.343', '.069'],
    [26, '.242', '.096'],
    [52, '.191', '.112'],
  ];
  const runs = 3000;
  const rows = documented.map(([m, plainDocumented, widenedDocumented]) => {
    const random = drawsFrom(SEED + m);
    let plain = 0;
    let widened = 0;
    for (let run = 0; run < runs; run++) {
      const earlier = Array.from({ length: m }, () => npsCells(random.multinomial(15, MIX)));
      const baseline = baselineOf(earlier, NPS);
      const periods = Array.from({ length: 52 }, () => periodOf(npsCells(random.multinomial(15, MIX)), NPS));
      const { averages, limit } = ewmaChart(baseline, periods, width);
      const narrow = ewmaChart({ ...baseline, periods: Number.POSITIVE_INFINITY }, [], width).limit;
      const farthest = Math.max(...averages.map(Math.abs));
      if (farthest > narrow) plain += 1;
      if (farthest > limit) widened += 1;
    }
    return [
      String(m),
      beside(shareText(plain / runs), plainDocumented),
      beside(shareText(widened / runs), widenedDocumented),
    ];
  });
  return {
    title: `Trend: share of unchanged teams marked in 52 periods, n=15, meant .123, ${runs} runs (documented)`,
    columns: ['baseline periods', 'plain limit', 'widened by 1/m: ours'],
    rows,
  };
}

/** Mean periods until a change is marked, baseline known: 0 is the run length without a change. */
export function detection(): Table {
  const width = ewmaWidth(370, 0.2);
  const baseline = { mean: 0.3, sd: Math.sqrt(0.61), periods: Number.POSITIVE_INFINITY };
  const documented: [number, string[]][] = [
    [5, ['415', '80.5', '25.3', '7.6']],
    [10, ['382', '46.8', '13.6', '4.7']],
    [20, ['378', '25.8', '7.6', '3.1']],
    [50, ['368', '11.4', '4.1', '2.0']],
  ];
  const rows = documented.map(([n, figures]) => {
    const random = drawsFrom(SEED + n);
    const found = [0, 0.1, 0.2, 0.4].map((drop) => {
      const mix = [MIX[0]! - drop / 2, MIX[1]!, MIX[2]! + drop / 2];
      return meanOf(drop === 0 ? 1000 : 2000, () => periodsToMark(n, mix, baseline, width, random));
    });
    return [
      String(n),
      ...found.map((mean, i) => beside(i === 0 ? mean.toFixed(0) : mean.toFixed(1), figures[i]!)),
    ];
  });
  return {
    title: 'Trend: mean periods until a mark, limit for 370 (documented)',
    columns: ['n per period', 'no change', '10 points', '20 points', '40 points'],
    rows,
  };
}

function periodsToMark(
  n: number,
  mix: number[],
  baseline: { mean: number; sd: number; periods: number },
  width: number,
  random: Random,
): number {
  const { limit } = ewmaChart(baseline, [], width);
  let average = 0;
  for (let period = 1; ; period++) {
    const [promoters, , detractors] = random.multinomial(n, mix);
    // One step of the chart from the average so far, rather than the whole chart again.
    const step = ewmaChart(baseline, [{ value: (promoters! - detractors!) / n, n }], width).averages[0]!;
    average = 0.8 * average + step;
    if (Math.abs(average) > limit) return period;
  }
}

/** What the product promises: one false mark a year over all teams watched, by the functions it uses. */
export function promisedMarks(): Table {
  const runs = 150;
  const rows = [10, 38, 200].flatMap((teams) =>
    [8, 30, 100].map((n) => {
      const random = drawsFrom(SEED + teams + n);
      const width = trendWidth(teams);
      let marks = 0;
      for (let run = 0; run < runs; run++) {
        for (let team = 0; team < teams; team++) {
          const months = Array.from({ length: 24 }, (_, i) => ({
            bucket: addMonths('2024-11', i),
            counts: npsCells(random.multinomial(n, MIX)),
          }));
          marks += trendOf(months, NPS, width).filter((point) => point.mark).length;
        }
      }
      return [String(teams), String(n), (marks / runs).toFixed(2)];
    }),
  );
  return {
    title: `Trend as shown: false marks over all teams in 24 months, of which 12 or more watched (promised: 1 a year)`,
    columns: ['teams', 'answers a month', 'false marks'],
    rows,
  };
}

/** Mean days until the Poisson CUSUM stands above h, in control, risen, and overdispersed. */
export function cusumRunLengths(): Table {
  const settings: [string, number, number, number, number, string][] = [
    ['2 a day', 2, 4, 1, 1, '603'],
    ['2 a day', 2, 5, 1, 1, '1636'],
    ['8 a day', 8, 4, 1, 1, '340'],
    ['8 a day', 8, 5, 1, 1, '905'],
    ['2 a day, x1.5', 2, 5, 1.5, 1, '21.5'],
    ['2 a day, x2', 2, 5, 2, 1, '8.5'],
    ['8 a day, x1.5', 8, 5, 1.5, 1, '6.1'],
    ['8 a day, x2', 8, 5, 2, 1, '2.4'],
  ];
  const overdispersed: [string, number, number, string][] = [
    ['2 a day, phi 2 ignored', 2, 1, '164'],
    ['8 a day, phi 2 ignored', 8, 1, '74'],
    ['2 a day, divided by phi', 2, 2, '1911'],
    ['8 a day, divided by phi', 8, 2, '887'],
  ];
  const random = drawsFrom(SEED);
  const rows = settings.map(([name, mean, h, rise, phi, documented]) => {
    const days = meanOf(2000, () => daysToAlarm(mean, h, phi, () => random.poisson(mean * rise)));
    return [name, String(h), beside(days.toFixed(rise === 1 ? 0 : 1), documented)];
  });
  for (const [name, mean, phi, documented] of overdispersed) {
    // A Poisson count whose mean is gamma of shape `mean` has variance twice its mean.
    const days = meanOf(2000, () => daysToAlarm(mean, 5, phi, () => random.poisson(random.gamma(mean))));
    rows.push([name, '5', beside(days.toFixed(0), documented)]);
  }
  return {
    title: 'Poisson CUSUM, r=1.5: mean days until an alarm (documented)',
    columns: ['counts', 'h', 'days'],
    rows,
    note: 'A Markov chain of this chart gives 573, 1591, 313, 813 without a rise, and 22.1 (2 a day, x1.5), 6.5, 2.7 (8 a day) with one.',
  };
}

function daysToAlarm(expected: number, h: number, dispersion: number, draw: () => number): number {
  for (let days = 0, carried = 0; ; ) {
    const counts = Array.from({ length: 64 }, () => ({ count: draw(), expected }));
    // A day that brings the sum so far into the next stretch of days.
    const carry = { count: (carried * dispersion) / Math.log(1.5), expected: 0 };
    const sums = cusum([carry, ...counts], dispersion).slice(1);
    const alarm = sums.findIndex((sum) => sum > h);
    if (alarm >= 0) return days + alarm + 1;
    days += sums.length;
    carried = sums.at(-1)!;
  }
}

/** Surge dates a year without a surge, over all teams watched, and whether a storm is seen. */
export function surges(): Table {
  const week = [1.2, 0.9, 0.9, 1, 1.6, 0.8, 0.6];
  const teams = 38;
  const runs = 1500;
  const days = (from: string, counts: number[]) =>
    counts.map((count, i) => ({
      date: new Date(Date.parse(`${from}T00:00:00Z`) + i * 86_400_000).toISOString().slice(0, 10),
      count,
    }));
  const rows = [0.5, 2, 8].map((mean) => {
    const random = drawsFrom(SEED + mean);
    const draw = (length: number, rise: number) =>
      Array.from({ length }, (_, i) => random.poisson(mean * rise * week[i % 7]!));
    let falsely = 0;
    const seen: number[] = [];
    for (let run = 0; run < runs; run++) {
      const earlier = days('2025-01-06', draw(364, 1));
      falsely += surgesOf(earlier, days('2026-01-05', draw(182, 1)), teams).length;
      const storm = surgesOf(earlier, days('2026-01-05', draw(28, 4)), teams);
      if (storm.length > 0) seen.push(Number(storm[0]!.slice(8)) - 4 + (storm[0]! >= '2026-02' ? 31 : 0));
    }
    return [
      String(mean),
      ((teams * 2 * falsely) / runs).toFixed(2),
      shareText(seen.length / runs),
      (seen.reduce((a, b) => a + b, 0) / seen.length).toFixed(1),
    ];
  });
  return {
    title: `Surges as shown: ${teams} teams, a year of earlier days (promised: one false date a year or fewer)`,
    columns: ['posts a day', 'false dates a year', 'storm x4 seen in 28 days', 'after days'],
    rows,
  };
}

/** Share of flat weeks in which some day is called a peak, and of weeks with a Friday of 1.6. */
export function weekdayPeaks(): Table {
  const runs = 4000;
  const random = drawsFrom(SEED);
  const rows = [2, 20].map((perDay) => {
    const share = (friday: number) => {
      let peaks = 0;
      for (let run = 0; run < runs; run++) {
        const days = Array.from({ length: 5 }, (_, i) => {
          let count = 0;
          for (let week = 0; week < 26; week++) count += random.poisson(perDay * (i === 4 ? friday : 1));
          return { weekday: i + 1, count, openDays: 26 };
        });
        if (weekdayEffects(days, 26)!.days.some((day) => day.peak)) peaks += 1;
      }
      return peaks / runs;
    };
    return [String(perDay), shareText(share(1)), shareText(share(1.6))];
  });
  return {
    title: 'Weekday peaks over 26 weeks: share with some peak (meant: .05 or fewer in a flat week)',
    columns: ['contacts a day', 'flat week', 'Friday x1.6'],
    rows,
  };
}

function meanOf(runs: number, draw: () => number): number {
  let sum = 0;
  for (let run = 0; run < runs; run++) sum += draw();
  return sum / runs;
}
