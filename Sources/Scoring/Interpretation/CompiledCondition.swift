import Assessment

/// A condition with its names resolved to places.
indirect enum CompiledCondition: Sendable {
  case all([CompiledCondition])
  case any([CompiledCondition])
  case not(CompiledCondition)
  case outcome(item: Int, slot: Int, Bounds)
  case answer(item: Int, value: String)
  /// The slots of the section's scores.
  case sectionScore(items: [Int], slots: [Int], Bounds)
  case scale(Int, ScaleFigure, Bounds)
  case band(scale: Int, band: String)
  case reliablyHigher(scale: Int, than: Int)
}

/// A text with its condition resolved.
struct CompiledInterpretation: Sendable {
  let condition: CompiledCondition
  let result: InterpretationResult
}

/// Resolves the conditions of a definition's interpretations.
struct ConditionCompiler {
  let table: ItemTable
  let itemNames: NameIndex
  let scaleNames: NameIndex
  let sections: SectionIndex

  func compile(
    _ condition: Condition, in assessment: Path, for place: Path
  ) throws(ScorerError) -> CompiledCondition {
    switch condition {
    case .all(let conditions):
      return .all(try compileAll(conditions, in: assessment, for: place))
    case .any(let conditions):
      return .any(try compileAll(conditions, in: assessment, for: place))
    case .not(let condition):
      return .not(try compile(condition, in: assessment, for: place))
    case .outcome(let name, let outcome, let bounds):
      let item = try item(name, in: assessment, for: place)
      guard let slot = table.slot(of: outcome, item: item) else {
        throw .unknownOutcome(outcome, item: table.items[item].path, in: place)
      }
      return .outcome(item: item, slot: slot, bounds)
    case .answer(let name, let value):
      return .answer(item: try item(name, in: assessment, for: place), value: value)
    case .sectionScore(let name, let bounds):
      guard let section = sections.names.place(named: name, in: assessment) else {
        throw .unknownSection(name, in: place)
      }
      let scored = sections.items[section].compactMap { item in
        table.slot(of: OutcomeVariable.score, item: item).map { (item, $0) }
      }
      return .sectionScore(items: scored.map(\.0), slots: scored.map(\.1), bounds)
    case .scale(let name, let figure, let bounds):
      return .scale(try scale(name, in: assessment, for: place), figure, bounds)
    case .band(let name, let band):
      return .band(scale: try scale(name, in: assessment, for: place), band: band)
    case .reliablyHigher(let first, let second):
      return .reliablyHigher(
        scale: try scale(first, in: assessment, for: place),
        than: try scale(second, in: assessment, for: place))
    }
  }

  private func compileAll(
    _ conditions: [Condition], in assessment: Path, for place: Path
  ) throws(ScorerError) -> [CompiledCondition] {
    var compiled: [CompiledCondition] = []
    for condition in conditions {
      compiled.append(try compile(condition, in: assessment, for: place))
    }
    return compiled
  }

  private func item(
    _ name: String, in assessment: Path, for place: Path
  ) throws(ScorerError) -> Int {
    guard let found = itemNames.place(named: name, in: assessment) else {
      throw .unknownItem(name, in: place)
    }
    return found
  }

  private func scale(
    _ name: String, in assessment: Path, for place: Path
  ) throws(ScorerError) -> Int {
    guard let found = scaleNames.place(named: name, in: assessment) else {
      throw .unknownScale(name, in: place)
    }
    return found
  }
}
