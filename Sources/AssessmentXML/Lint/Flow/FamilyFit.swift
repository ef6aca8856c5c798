import Assessment

/// What a family asks of its generator that this does not have, and models that are not its own.
enum FamilyFit: LintRule {
  static let id = "family-fit"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for family in context.definition.families {
      let subject = SourceMap.Subject.family(context.path.appending(family.id))
      guard let specification = FamilySpecification.of(family.generator) else {
        report.error(.unwritten(family.generator), at: subject, attribute: "generator")
        continue
      }
      var fits = checkRadicals(family, specification, subject, &report)
      for given in family.incidentals {
        let inside: [SourceStep] = [.element("incidental", "name", given.name)]
        guard let known = specification.incidentals.first(where: { $0.name == given.name }) else {
          report.error(
            .unknown("incidental", given.name, specification.incidentals.map(\.name)), at: subject,
            inside, attribute: "name")
          continue
        }
        if !known.values.contains(given.value) {
          report.error(
            .unknown("value", given.value, known.values), at: subject, inside, attribute: "value")
        }
      }
      if let language = specification.language(missing: context.definition.language),
        !family.incidentals.contains(where: { $0.name == "language" })
      {
        report.error(.language(family.generator, language), at: subject, attribute: "generator")
      }
      guard let model = context.definition.difficultyModel(of: family) else {
        report.error(
          .model(family.model ?? "", family.generator), at: subject, attribute: "difficulty-model")
        continue
      }
      fits = fits && checkFeatures(of: model, specification, &report, context)
      if fits, family.cells(by: model).isEmpty {
        report.error(.noCell(family, model, specification), at: subject, attribute: "difficulty")
      }
    }
  }

  private static func checkRadicals(
    _ family: ItemFamily, _ specification: FamilySpecification, _ subject: SourceMap.Subject,
    _ report: inout LintReport
  ) -> Bool {
    var fits = true
    for radical in family.radicals {
      let inside: [SourceStep] = [.element("radical", "name", radical.name)]
      guard let known = specification.radicals.first(where: { $0.name == radical.name }) else {
        report.error(
          .unknown("radical", radical.name, specification.radicals.map(\.name)), at: subject,
          inside, attribute: "name")
        fits = false
        continue
      }
      for value in radical.values where !known.values.contains(value) {
        report.error(
          .unknown("value", value, known.values), at: subject, inside, attribute: "values")
        fits = false
      }
    }
    return fits
  }

  /// Whether a written model names radicals and levels that are there.
  private static func checkFeatures(
    of model: DifficultyModel, _ specification: FamilySpecification, _ report: inout LintReport,
    _ context: LintContext
  ) -> Bool {
    guard context.definition.difficultyModels.contains(where: { $0.id == model.id }) else {
      return true
    }
    let subject = SourceMap.Subject.difficultyModel(context.path.appending(model.id))
    var fits = true
    for coefficient in model.coefficients {
      guard let name = coefficient.radical else { continue }
      let inside: [SourceStep] = [.element("coefficient", "radical", name)]
      guard let known = specification.radicals.first(where: { $0.name == name }) else {
        report.error(
          .unknown("radical", name, specification.radicals.map(\.name)), at: subject, inside,
          attribute: "radical")
        fits = false
        continue
      }
      if let level = coefficient.level, !known.values.contains(level) {
        report.error(.level(level, of: name, known.values), at: subject, inside)
        fits = false
      } else if coefficient.level == nil, known.values.contains(where: { Int($0) == nil }) {
        report.error(.notANumber(name), at: subject, inside)
        fits = false
      }
    }
    return fits
  }
}

extension FamilySpecification {
  /// The languages it writes in, where it has words and none of them is the given one.
  fileprivate func language(missing language: String) -> String? {
    guard let known = incidentals.first(where: { $0.name == "language" }) else { return nil }
    let primary = language.split(separator: "-").first.map(String.init) ?? ""
    return known.values.contains(primary) ? nil : known.values.joined(separator: ", ")
  }
}

extension LintMessage {
  fileprivate static func unwritten(_ family: FamilyName) -> LintMessage {
    "there is no generator '\(family.rawValue)' yet"
  }

  fileprivate static func unknown(_ what: String, _ name: String, _ known: [String]) -> LintMessage
  {
    "there is no \(what) '\(name)'; there \(known.count == 1 ? "is" : "are") \(known.joined(separator: ", "))"
  }

  fileprivate static func level(
    _ level: String, of radical: String, _ known: [String]
  ) -> LintMessage {
    "'\(level)' is no value of the radical '\(radical)'; its values are \(known.joined(separator: ", "))"
  }

  fileprivate static func notANumber(_ radical: String) -> LintMessage {
    "the radical '\(radical)' has words as values, so a coefficient of it needs a level"
  }

  fileprivate static func language(_ family: FamilyName, _ known: String) -> LintMessage {
    "'\(family.rawValue)' does not write in the language of this assessment; it writes in \(known): name one as the incidental language"
  }

  fileprivate static func model(_ id: String, _ family: FamilyName) -> LintMessage {
    "there is no difficulty model '\(id)' of '\(family.rawValue)' in this assessment"
  }

  fileprivate static func noCell(
    _ family: ItemFamily, _ model: DifficultyModel, _ specification: FamilySpecification
  ) -> LintMessage {
    let all = specification.cells(where: family.radicals).map { model.difficulty(of: $0) }
    guard let lowest = all.min(), let highest = all.max() else {
      return "no items have these radicals together; allow more values"
    }
    let ends = [lowest, highest].map { String(($0 * 100).rounded() / 100) }
    return
      "no items are that difficult; with these radicals difficulty is predicted from \(ends[0]) to \(ends[1])"
  }
}
