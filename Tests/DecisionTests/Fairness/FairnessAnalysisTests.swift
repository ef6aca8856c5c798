import Assessment
import Decision
import Testing

@Suite("The groups of a pool")
struct FairnessAnalysisTests {
  /// Forty candidates of each group: group b is two points lower on the first scale.
  private func analysis(cut: Double) throws -> FairnessAnalysis {
    let role = Fixtures.role(
      reliabilities: [0.8, 0.8],
      cuts: [0: [RoleCut(atLeast: 10, kind: .hard, basis: "b")]])
    let entries = (0..<80).map { index -> PoolEntry in
      let place = Double(index / 2) / 10
      return Fixtures.entry("c\(index)", [8 + place + (index % 2 == 0 ? 2 : 0), 8 + place])
    }
    let groups = Dictionary(
      uniqueKeysWithValues: (0..<80).map { ("c\($0)", $0 % 2 == 0 ? "a" : "b") })
    return FairnessAnalysis(
      CandidatePool(entries + [Fixtures.entry("x", [9, 9])], role: role),
      attribute: FairnessAnalysis.Attribute(name: "group", groups: groups),
      composite: try #require(ObservedComposite(role)), cut: cut)
  }

  @Test("are counted at the cut and at each hard cut")
  func counts() throws {
    // With p from 0 to 3.9 the scores are 10 + p and 8 + p for a, and 8 + p twice for b; against
    // means of 10 and deviations of 2 the composites are p - 1 and p - 2.
    let analysis = try analysis(cut: 1.05)
    #expect(analysis.memberCount == 80)
    #expect(analysis.ungroupedCount == 1)
    #expect(analysis.table.groups.map(\.count.selected) == [19, 9])
    #expect(analysis.table.reference == "a")
    // The first scale alone: 10 + p for a, 8 + p for b.
    #expect(analysis.hardCuts[0].table.groups.map(\.count.selected) == [40, 20])
  }

  @Test("differ by what the scales differ")
  func differences() throws {
    let differences = try analysis(cut: 1.05).differences
    #expect(differences.map(\.scale) == [nil, "s0", "s1"])
    // The deviation of p is 0.1 sqrt(40 x 41 / 12) = 1.169045; the composites differ by 1 and the
    // first scores by 2, times 1 - 3 / (4 x 78 - 1).
    let values = differences.map { $0.value?.value ?? .nan }
    #expect(abs(values[0] + 0.847147) < 1e-6)
    #expect(abs(values[1] + 1.694295) < 1e-6)
    #expect(abs(values[2]) < 1e-9)
  }

  @Test("come out otherwise under other weights, with as many selected")
  func alternatives() throws {
    let analysis = try analysis(cut: 1.05)
    let without = try #require(
      analysis.alternatives.first { $0.scale == "s0" && $0.weights[0] == 0 })
    // On the second scale alone the groups are equal, one of each at every score.
    #expect(without.counts["a"]?.selected == 14)
    #expect(without.counts["b"]?.selected == 14)
    for alternative in analysis.alternatives {
      #expect(alternative.counts.values.reduce(0) { $0 + $1.selected } >= 28)
    }
  }

  @Test("are shown at nine cuts without a test")
  func steps() throws {
    let steps = try analysis(cut: 1.05).steps
    #expect(steps.count == 9)
    for step in steps {
      let selected = step.counts.values.reduce(0) { $0 + $1.selected }
      #expect(Double(selected) >= step.share * 80 - 1e-9)
    }
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.cut >= $1.cut })
  }
}
