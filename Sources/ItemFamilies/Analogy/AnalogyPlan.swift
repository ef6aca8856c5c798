import Assessment

/// Which attributes change, which differ in the third figure, and in which options are wrong.
struct AnalogyPlan {
  /// One role for each attribute, in order.
  let roles: [AnalogyRole]
  /// The attribute in which options are wrong in two ways; two others are wrong in one.
  let main: AnalogyAttribute

  /// The attributes in which options differ, the main one first.
  var tested: [AnalogyAttribute] {
    [main] + roles.filter { $0.wrongCount == 1 }.map(\.attribute)
  }

  /// All plans of a cell, equally likely.
  static func all(_ cell: FamilyCell) -> [AnalogyPlan] {
    let (changes, relative, distance) = (
      cell.number("changes"), cell.number("relative"), cell.number("distance")
    )
    let all = AnalogyAttribute.allCases
    return subsets(all).flatMap { changed -> [AnalogyPlan] in
      guard changed.count == changes else { return [] }
      return subsets(all).flatMap { differing -> [AnalogyPlan] in
        let moved = changed.filter(differing.contains)
        guard moved.count == relative, moved.allSatisfy(\.canBeRelative),
          changed.allSatisfy({ !$0.canBeRelative || moved.contains($0) }),
          differing.count == relative + distance
        else { return [] }
        return plans(changed: changed, differing: differing)
      }
    }
  }

  /// Three attributes are tested: those that change, then those that differ, then others.
  private static func plans(
    changed: [AnalogyAttribute], differing: [AnalogyAttribute]
  ) -> [AnalogyPlan] {
    let all = AnalogyAttribute.allCases
    let order = [
      changed, differing.filter { !changed.contains($0) },
      all.filter { !changed.contains($0) && !differing.contains($0) },
    ]
    var tested: [[AnalogyAttribute]] = [[]]
    for group in order {
      tested = tested.flatMap { chosen in
        let wanted = min(3 - chosen.count, group.count)
        return subsets(group).filter { $0.count == wanted }.map { chosen + $0 }
      }
    }
    return tested.flatMap { tested in
      tested.filter(\.hasThreeValues).map { main in
        AnalogyPlan(
          roles: all.map { attribute in
            AnalogyRole(
              attribute: attribute, changes: changed.contains(attribute),
              differs: differing.contains(attribute),
              wrongCount: attribute == main ? 2 : tested.contains(attribute) ? 1 : 0)
          }, main: main)
      }
    }
  }

  private static func subsets(_ elements: [AnalogyAttribute]) -> [[AnalogyAttribute]] {
    (0..<(1 << elements.count)).map { bits in
      elements.indices.filter { bits >> $0 & 1 == 1 }.map { elements[$0] }
    }
  }
}
