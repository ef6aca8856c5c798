import Assessment

/// The scores of the candidates whose group is known.
struct GroupedScores {
  /// A candidate.
  struct Member {
    let group: String
    /// The score that is selected on.
    let value: Double
    let scores: [PoolScore?]
  }

  let members: [Member]
  let ungroupedCount: Int
  let incomparableCount: Int
  private let role: Role

  init(
    _ pool: CandidatePool, attribute: FairnessAnalysis.Attribute, composite: ObservedComposite
  ) {
    role = pool.role
    var members: [Member] = []
    var (ungrouped, incomparable) = (0, 0)
    for member in pool.members {
      guard member.isComparable, let value = composite.value(member.entry.scores) else {
        incomparable += 1
        continue
      }
      guard let group = attribute.groups[member.entry.candidate] else {
        ungrouped += 1
        continue
      }
      members.append(Member(group: group, value: value, scores: member.entry.scores))
    }
    self.members = members
    ungroupedCount = ungrouped
    incomparableCount = incomparable
  }

  /// How many of each group are selected by a rule.
  func counts(_ isSelected: (Member) -> Bool) -> [String: SelectionCount] {
    counts(members.map(isSelected))
  }

  private func counts(_ selected: [Bool]) -> [String: SelectionCount] {
    var totals: [String: (total: Int, selected: Int)] = [:]
    for (member, isSelected) in zip(members, selected) {
      totals[member.group, default: (0, 0)].total += 1
      if isSelected { totals[member.group, default: (0, 0)].selected += 1 }
    }
    return totals.mapValues { SelectionCount(total: $0.total, selected: $0.selected) }
  }

  /// The groups where a tenth of the pool is selected, two tenths, to nine; equals share a fate.
  var steps: [FairnessAnalysis.Step] {
    let sorted = members.map(\.value).sorted(by: >)
    guard !sorted.isEmpty else { return [] }
    return (1...9).map { tenth in
      let share = Double(tenth) / 10
      let place = max(1, Int((share * Double(sorted.count)).rounded(.up)))
      let cut = sorted[place - 1]
      return FairnessAnalysis.Step(share: share, cut: cut, counts: counts { $0.value >= cut })
    }
  }

  /// The differences of each group from the one that the table compares with.
  func differences(in table: ImpactTable, level: Double) -> [FairnessAnalysis.Difference] {
    guard let reference = table.reference else { return [] }
    let isReferenceSmall = table.groups.first { $0.name == reference }?.isSmall ?? true
    let figures: [(scale: Path?, value: (Member) -> Double?)] =
      [(nil, { $0.value })]
      + role.requirements.enumerated().map { place, requirement in
        (requirement.scale, { $0.scores[place]?.value })
      }
    return table.groups.filter { $0.name != reference }.flatMap { group in
      figures.map { figure in
        func values(_ name: String) -> [Double] {
          members.filter { $0.group == name }.compactMap(figure.value)
        }
        let difference =
          group.isSmall || isReferenceSmall
          ? nil : StandardizedDifference(values(group.name), from: values(reference), level: level)
        return FairnessAnalysis.Difference(
          group: group.name, scale: figure.scale, value: difference)
      }
    }
  }

  /// The groups with equal weights, and with each weight halved, doubled, and left out.
  func alternatives(
    _ composite: ObservedComposite, selecting selectedCount: Int
  ) -> [FairnessAnalysis.Alternative] {
    let weights = composite.weights
    let counted = weights.indices.filter { weights[$0] != 0 }
    guard counted.count > 1 else { return [] }
    var variants: [(scale: Path?, weights: [Double])] = [
      (nil, weights.map { $0 == 0 ? 0 : $0 < 0 ? -1 : 1 })
    ]
    for place in counted {
      for factor in [0.5, 2, 0] {
        var changed = weights
        changed[place] *= factor
        variants.append((role.requirements[place].scale, changed))
      }
    }
    return variants.map { variant in
      let values = members.map { composite.value($0.scores, weights: variant.weights) ?? 0 }
      let sorted = values.sorted(by: >)
      let cut = selectedCount > 0 ? sorted[selectedCount - 1] : .infinity
      return FairnessAnalysis.Alternative(
        weights: variant.weights, scale: variant.scale, counts: counts(values.map { $0 >= cut }))
    }
  }
}
