import { describe, expect, it } from "vitest";

import { Random } from "./random.ts";
import { Weighted } from "./weighted.ts";

describe("Random", () => {
  it("gives the same values for the same seeds, on every platform", () => {
    const random = new Random("seed", 1);
    expect([random.below(1000), random.below(1000), random.hex(8), random.alphanumeric(8)]).toEqual([402, 414, "dc1ed627", "0HTvEw7i"]);
  });

  it("gives other values for other seeds", () => {
    expect(new Random("seed", 1).hex(32)).not.toBe(new Random("seed", 2).hex(32));
    expect(new Random("a", "bc").hex(32)).not.toBe(new Random("ab", "c").hex(32));
  });

  it("stays below the limit and reaches all of it", () => {
    const random = new Random(7);
    expect(new Set(Array.from({ length: 500 }, () => random.below(5)))).toEqual(new Set([0, 1, 2, 3, 4]));
  });

  it("makes version 4 UUIDs", () => {
    for (let seed = 0; seed < 200; seed += 1) {
      expect(new Random(seed).uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it("shuffles without losing anything", () => {
    const list = Array.from({ length: 50 }, (_, index) => index);
    for (let seed = 0; seed < 50; seed += 1) expect(new Random(seed).shuffle(list).sort((a, b) => a - b)).toEqual(list);
    expect(new Random(1).shuffle(list)).not.toEqual(list);
  });

  it("says what it expected where there is nothing to pick from", () => {
    expect(() => new Random(1).pick([])).toThrow("expected a list of at least one to pick from, found an empty one");
  });
});

describe("Weighted", () => {
  it("picks in proportion", () => {
    const random = new Random(3);
    const weighted = new Weighted([["often", 9], ["seldom", 1], ["never", 0]]);
    const picked = Array.from({ length: 2000 }, () => weighted.pick(random));
    expect(picked.filter((value) => value === "seldom").length).toBeGreaterThan(120);
    expect(picked.filter((value) => value === "seldom").length).toBeLessThan(280);
    expect(picked).not.toContain("never");
  });
});
