import Assessment

/// Items with a key, and statements, that enter nothing.
enum UnscoredItem: LintRule {
  static let id = "unscored-item"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    let battery = context.battery
    let used = usedItems(in: battery, for: context)
    for entry in context.items
    where !entry.isPractice && !used[entry.place] && (entry.isKeyed || entry.isStatement) {
      report.warning(
        entry.isStatement ? .statement(entry.item.id) : .keyed(entry.item.id), at: entry.subject)
    }
  }

  /// For each item whether a scale, a validity index or a condition of the battery asks about it.
  private static func usedItems(in battery: LintedBattery, for context: LintContext) -> [Bool] {
    var used = Array(repeating: false, count: battery.items.count)
    func use(_ name: String, in path: Path) {
      if let place = battery.itemNames.place(named: name, in: path) { used[place] = true }
    }
    for entry in battery.assessments
    where entry.path == context.path || context.path.isInside(entry.path) {
      for index in entry.definition.validity {
        for name in index.namedItems { use(name, in: entry.path) }
      }
    }
    for scale in battery.scales
    where scale.assessment == context.path || context.path.isInside(scale.assessment) {
      for item in scale.items { if let item { used[item.place] = true } }
    }
    for placed in context.conditions {
      placed.condition.forEachLeaf { leaf in
        switch leaf.condition {
        case .outcome(let item, _, _), .answer(let item, _): use(item, in: context.path)
        case .sectionScore(let section, _):
          for place in context.section(section)?.items ?? 0..<0 { used[place] = true }
        default: break
        }
      }
    }
    return used
  }
}

extension Path {
  /// Whether it lies below another path.
  func isInside(_ outer: Path) -> Bool {
    self != outer && (outer == .root || text.hasPrefix(outer.text + "/"))
  }
}

extension ValidityIndex {
  /// The items that it names.
  var namedItems: [String] {
    switch kind {
    case .infrequency(let answers), .attention(let answers): items + answers.map(\.item)
    case .inconsistency(let pairs): items + pairs.flatMap { [$0.first, $0.second] }
    case .longestRun, .responseVariability, .tooFast, .omittedShare, .personFit: items
    }
  }
}

extension LintMessage {
  fileprivate static func keyed(_ id: String) -> LintMessage {
    "item '\(id)' has a key and enters no scale; name its scale, or take the key out"
  }

  fileprivate static func statement(_ id: String) -> LintMessage {
    "statement '\(id)' enters no scale and no validity index; name its scale"
  }
}
