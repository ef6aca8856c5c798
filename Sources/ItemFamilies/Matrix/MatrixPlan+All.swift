import Assessment

extension MatrixPlan {
  /// The places of rules: the shape or its turn, the fill, the size or the count, and the border.
  private enum Slot: CaseIterable { case shape, fill, extent, border }

  /// All plans of a cell, each as likely as the others.
  static func all(rules: Int, hardest: String, elements: String) -> [MatrixPlan] {
    var plans: [MatrixPlan] = []
    for chosen in subsets(of: Slot.allCases, count: rules) {
      let rest = Slot.allCases.filter { !chosen.contains($0) }
      for fillers in subsets(of: rest, count: max(0, 3 - rules)) {
        for frame in frames(chosen, fillers, elements) {
          let features = chosen.map { frame.feature(of: $0) }
          for laws in lawCombinations(features, hardest: hardest) {
            var plan = frame
            for (feature, law) in zip(features, laws) { plan[feature] = law }
            plans += plan.crossings(with: fillers.map { frame.feature(of: $0) })
          }
        }
      }
    }
    return plans
  }

  private func feature(of slot: Slot) -> MatrixFeature {
    switch slot {
    case .shape: turned == nil ? .shape : .turn
    case .fill: .fill
    case .extent: isGroup ? .count : .size
    case .border: .elements
    }
  }

  /// The arrangements in which the slots in play can be seen.
  private static func frames(_ chosen: [Slot], _ fillers: [Slot], _ elements: String)
    -> [MatrixPlan]
  {
    let inPlay = chosen + fillers
    var turns: [Shape.Kind?] = [nil]
    if chosen.contains(.shape) {
      turns.append(.triangle)
      if !inPlay.contains(.fill) { turns.append(.arrow) }
      // Beside segments of the border a line would be one more.
      if !inPlay.contains(.fill), !inPlay.contains(.border) { turns.append(.line) }
    }
    var frames: [MatrixPlan] = []
    for turned in turns {
      for isGroup in [false, true] {
        var borders: [Border] = [.none]
        if inPlay.contains(.border) {
          borders = []
          if elements != "dots" { borders.append(.segments) }
          // Dots reach further in than segments do: a group leaves no room for them.
          if elements != "segments", !isGroup { borders.append(.dots) }
        }
        for border in borders {
          frames.append(MatrixPlan(turned: turned, isGroup: isGroup, border: border))
        }
      }
    }
    return frames
  }

  /// The rules for some features of which the hardest is of a level.
  private static func lawCombinations(
    _ features: [MatrixFeature], hardest: String
  ) -> [[MatrixLaw]] {
    let levels = ["simple", "distribution", "logic"]
    let highest = levels.firstIndex(of: hardest) ?? 0
    var combinations: [[MatrixLaw]] = [[]]
    for feature in features {
      let laws = feature.laws.filter { levels[...highest].contains($0.level) }
      combinations = combinations.flatMap { chosen in laws.map { chosen + [$0] } }
    }
    return combinations.filter { laws in laws.contains { $0.level == hardest } }
  }

  /// The plan with three features crossed: those of the heaviest rules, and fillers.
  private func crossings(with fillers: [MatrixFeature]) -> [MatrixPlan] {
    let ruled = ruled
    func crossing(_ features: [MatrixFeature]) -> MatrixPlan {
      var plan = self
      plan.crossed = features
      return plan
    }
    guard ruled.count > 3 else { return [crossing(ruled + fillers)] }
    let lightest = ruled.compactMap { self[$0]?.weight }.min()
    return ruled.filter { self[$0]?.weight == lightest }.map { left in
      crossing(ruled.filter { $0 != left })
    }
  }

  private static func subsets(of slots: [Slot], count: Int) -> [[Slot]] {
    guard count > 0 else { return [[]] }
    return slots.indices.flatMap { index in
      subsets(of: Array(slots[(index + 1)...]), count: count - 1).map { [slots[index]] + $0 }
    }
  }
}
