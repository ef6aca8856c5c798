extension AssessmentDefinition {
  /// The definition as one candidate sees it: generated items in the places of families, and their
  /// predicted difficulties among the parameters of the scales.
  ///
  /// A slot for which nothing was drawn stays without content.
  public func drawn(_ items: [DrawnItem]) -> AssessmentDefinition {
    guard !items.isEmpty else { return self }
    return drawn(Dictionary(items.map { ($0.path, $0.item) }) { first, _ in first }, at: .root)
  }

  private func drawn(_ items: [Path: GeneratedItem], at path: Path) -> AssessmentDefinition {
    let parts = parts.map { part -> Part in
      switch part {
      case .section(let section): .section(section.drawn(items, at: path))
      case .include(let include):
        .include(
          Include(
            name: include.name,
            definition: include.definition.drawn(items, at: path.appending(include.name))))
      case .rest: part
      }
    }
    var cells: [String: FamilyCell] = [:]
    for family in families {
      for number in 1...max(family.count, 1) {
        let id = family.itemID(number)
        if let item = items[path.appending(id)] { cells[id] = item.cell }
      }
    }
    return replacing(
      parts: parts,
      calibrations: calibrations.map { $0.predicting(cells, by: difficultyModel(named:)) })
  }

  /// The same definition with other parts and calibrations.
  public func replacing(parts: [Part], calibrations: [Calibration]) -> AssessmentDefinition {
    AssessmentDefinition(
      id: id, version: version, language: language, title: title, about: about,
      requirements: requirements, timing: timing, shufflesParts: shufflesParts,
      showsScores: showsScores, ending: ending, parts: parts, responseSets: responseSets,
      scales: scales, calibrations: calibrations, difficultyModels: difficultyModels,
      exposureControls: exposureControls, validity: validity, interpretations: interpretations)
  }
}

extension Section {
  fileprivate func drawn(_ items: [Path: GeneratedItem], at path: Path) -> Section {
    guard !allFamilies.isEmpty else { return self }
    let families = Dictionary(families.map { ($0.id, $0) }) { first, _ in first }
    return replacing(
      children: children.map { child in
        switch child {
        case .section(let section): return .section(section.drawn(items, at: path))
        case .item(let item):
          guard let slot = item.slot, let family = families[slot.family],
            let generated = items[path.appending(item.id)]
          else { return child }
          return .item(generated.item(in: slot, of: family))
        }
      })
  }

  /// The same section with other children.
  public func replacing(children: [Child]) -> Section {
    Section(
      id: id, title: title, instructions: instructions, timing: timing, navigation: navigation,
      shuffle: shuffle, draw: draw, practice: practice, condition: condition, speeded: speeded,
      tailoring: tailoring, stimuli: stimuli, families: families, children: children)
  }
}

extension Calibration {
  /// The calibration with the items that a model predicts in these cells.
  fileprivate func predicting(
    _ cells: [String: FamilyCell], by model: (String) -> DifficultyModel?
  ) -> Calibration {
    let items = items.map { parameters -> ItemParameters in
      guard let prediction = parameters.prediction, let cell = cells[parameters.item] else {
        return parameters
      }
      return model(prediction.model).map {
        ItemParameters(predicting: parameters.item, in: cell, by: $0)
      } ?? parameters
    }
    return replacing(items: items)
  }

  /// The same calibration with other parameters.
  public func replacing(items: [ItemParameters]) -> Calibration {
    Calibration(
      id: id, status: status, model: model, source: source, date: date, n: n, mean: mean,
      standardDeviation: standardDeviation, speedStandardDeviation: speedStandardDeviation,
      items: items)
  }
}
