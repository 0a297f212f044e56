import { describe, expect, it } from 'vitest';
import { adjustedWald, dirichlet, wald } from '../../../tools/simulate/other-intervals.ts';
import { drawsFrom } from '../../../tools/simulate/random.ts';
import { classes } from './arbitrary.ts';

describe('intervals that the simulations set beside ours', () => {
  it.each([
    [5, 2, 10, -19.0506, 65.2045, -18.4075, 78.4075, 26.087, -20.4493, 66.5899],
    [12, 5, 25, -3.6482, 53.6482, -2.4041, 58.4041, 26.4151, -3.9862, 54.1442],
    [60, 15, 100, 29.3431, 58.0355, 30.4976, 59.5024, 44.335, 29.3405, 58.0648],
    [10, 0, 10, 47.5036, 100, 100, 100, 86.9565, 52.9371, 99.6585],
    [0, 0, 8, -21.8223, 21.8223, 0, 0, 0, -22.0568, 22.0568],
    [450, 150, 1000, 25.4896, 34.3309, 25.5738, 34.4262, 29.9551, 25.4987, 34.3426],
  ])('%i promoters, %i detractors of %i', (promoters, detractors, n, ...expected) => {
    const cell = classes(promoters, n - promoters - detractors, detractors);
    const bayes = dirichlet(cell);
    const found = [adjustedWald(cell), wald(cell)].flatMap(({ low, high }) => [low, high]);
    [...found, bayes.mean, bayes.low, bayes.high].forEach((value, i) => {
      expect(100 * value).toBeCloseTo(expected[i]!, 4);
    });
  });
});

describe('seeded draws', () => {
  const many = 20_000;
  const meanOf = (draw: () => number) => {
    let sum = 0;
    for (let i = 0; i < many; i++) sum += draw();
    return sum / many;
  };

  it('have the means they should, and repeat', () => {
    const random = drawsFrom(7);
    expect(meanOf(random.uniform)).toBeCloseTo(0.5, 1);
    expect(meanOf(random.normal)).toBeCloseTo(0, 1);
    expect(meanOf(() => random.normal() ** 2)).toBeCloseTo(1, 1);
    expect(meanOf(() => random.gamma(0.4))).toBeCloseTo(0.4, 1);
    expect(meanOf(() => random.gamma(6)) / 6).toBeCloseTo(1, 1);
    expect(meanOf(() => random.poisson(3)) / 3).toBeCloseTo(1, 1);
    expect(meanOf(() => random.dirichlet([2, 1, 1])[0]!)).toBeCloseTo(0.5, 1);
    expect(meanOf(() => random.multinomial(10, [0.2, 0.5, 0.3])[1]!)).toBeCloseTo(5, 0);
    expect(drawsFrom(7).uniform()).toBe(drawsFrom(7).uniform());
  });
});
