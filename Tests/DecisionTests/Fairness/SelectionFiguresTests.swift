import Decision
import Testing

@Suite("Figures of adverse impact")
struct SelectionFiguresTests {
  /// "Adoption of questions and answers to clarify and provide a common interpretation of the
  /// Uniform Guidelines", 44 FR 11996 (1979), question 12: of 80 white applicants 48 are hired, of
  /// 40 black applicants 12; 30 % over 60 % is 50 %.
  private let white = SelectionCount(total: 80, selected: 48)
  private let black = SelectionCount(total: 40, selected: 12)

  @Test("give the ratio and Katz' interval of the guidelines' example")
  func ratio() throws {
    let ratio = try #require(ImpactRatio(black, over: white))
    #expect(abs(ratio.value - 0.5) < 1e-12)
    #expect(!ratio.meetsFourFifths)
    #expect(!ratio.isCorrected)
    // The variance of the logarithm: 1/12 - 1/40 + 1/48 - 1/80 = 1/15; half the interval is
    // 1.959964 x 0.258199 = 0.506061, and exp(ln 0.5 -+ 0.506061) = 0.301433 and 0.829372.
    #expect(abs(try #require(ratio.lower) - 0.301433) < 1e-6)
    #expect(abs(try #require(ratio.upper) - 0.829372) < 1e-6)
  }

  @Test("keep a ratio of exactly four fifths")
  func fourFifths() throws {
    let group = SelectionCount(total: 50, selected: 20)
    #expect(
      try #require(ImpactRatio(group, over: SelectionCount(total: 60, selected: 30)))
        .meetsFourFifths)
    let less = SelectionCount(total: 50, selected: 19)
    #expect(
      !(try #require(ImpactRatio(less, over: SelectionCount(total: 60, selected: 30)))
        .meetsFourFifths))
  }

  @Test("add a half where nobody of a group is selected")
  func corrected() throws {
    let none = SelectionCount(total: 40, selected: 0)
    let ratio = try #require(ImpactRatio(none, over: SelectionCount(total: 80, selected: 20)))
    #expect(ratio.isCorrected)
    // (0.5/40.5) / (20.5/80.5); the variance is 1/0.5 - 1/40.5 + 1/20.5 - 1/80.5.
    #expect(abs(ratio.value - 0.048479) < 1e-6)
    #expect(abs(try #require(ratio.lower) - 0.0030079) < 1e-6)
    #expect(abs(try #require(ratio.upper) - 0.781347) < 1e-6)
    #expect(!ratio.meetsFourFifths)
    #expect(ImpactRatio(none, over: none) == nil)
  }

  @Test("have no interval where everybody is selected")
  func everybody() throws {
    let all = SelectionCount(total: 40, selected: 40)
    let ratio = try #require(ImpactRatio(all, over: all))
    #expect(ratio.value == 1)
    #expect(ratio.lower == nil)
  }

  @Test(
    "agree with Fisher's exact test",
    arguments: [
      // Fisher, "The design of experiments", 1935, section 5: the lady tasting tea, (1 + 16 + 16 +
      // 1) / 70.
      (4, 3, 4, 1, 34.0 / 70),
      // By the sum of the tables no likelier than the one observed, in exact fractions.
      (10, 1, 14, 11, 0.0027594561852200836),
      (40, 12, 80, 48, 0.003409221767849182),
      (5, 0, 5, 5, 2.0 / 252),
    ])
  func fisher(total: Int, selected: Int, otherTotal: Int, otherSelected: Int, expected: Double) {
    let one = SelectionCount(total: total, selected: selected)
    let other = SelectionCount(total: otherTotal, selected: otherSelected)
    #expect(abs(FisherExactTest(one, other).probability - expected) < 1e-12)
    #expect(abs(FisherExactTest(other, one).probability - expected) < 1e-12)
  }

  @Test("give a standardised difference corrected for small samples")
  func difference() throws {
    // Means 2.5 and 4.5, both variances 5/3: -2 / 1.290994 = -1.549193, times 1 - 3/23; variance
    // 8/16 + 1.347125^2 / 16.
    let difference = try #require(StandardizedDifference([1, 2, 3, 4], from: [3, 4, 5, 6]))
    #expect(abs(difference.value + 1.347125) < 1e-6)
    #expect(abs(difference.lower + 2.882193) < 1e-6)
    #expect(abs(difference.upper - 0.187943) < 1e-6)
    #expect(StandardizedDifference([1], from: [2, 3]) == nil)
    #expect(StandardizedDifference([1, 1], from: [1, 1]) == nil)
  }

  @Test("compare with the highest rate, and conclude nothing of small groups")
  func table() throws {
    let table = ImpactTable([
      "white": white, "black": black, "few": SelectionCount(total: 29, selected: 29),
    ])
    #expect(table.reference == "white")
    #expect(table.groups.map(\.name) == ["black", "few", "white"])
    #expect(table.groups.map(\.isSmall) == [false, true, false])
    let comparison = try #require(table.groups[0].comparison)
    // At the common rate of 60 in 120, 20 of 40.
    #expect(abs(try #require(comparison.shortfall) - 8) < 1e-9)
    #expect(table.groups[1].comparison?.ratio == nil)
    #expect(table.groups[1].comparison?.shortfall == nil)
    #expect(table.groups[1].comparison.map { $0.fisher.probability < 0.001 } == true)
    #expect(table.groups[2].comparison == nil)
  }

  @Test("count a group under two in a hundred of the pool as small")
  func share() {
    let table = ImpactTable([
      "a": SelectionCount(total: 2_000, selected: 500),
      "b": SelectionCount(total: 40, selected: 20),
    ])
    #expect(table.groups.map(\.isSmall) == [false, true])
    #expect(table.reference == "a")
  }
}
