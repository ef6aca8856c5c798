public import Assessment

extension AssessmentDefinition {
  /// The items that the families of a definition, and of those it includes, write for a seed.
  ///
  /// - Throws: `FamilyError` where a family has no cell or no sound item.
  public func drawItems(seed: UInt64) throws(FamilyError) -> [DrawnItem] {
    var drawn: [DrawnItem] = []
    try draw(into: &drawn, at: .root, seed: seed)
    return drawn
  }

  private func draw(
    into drawn: inout [DrawnItem], at path: Path, seed: UInt64
  ) throws(FamilyError) {
    for part in parts {
      switch part {
      case .section(let section):
        for family in section.allFamilies {
          drawn += try draw(family, at: path, seed: seed)
        }
      case .include(let include):
        try include.definition.draw(
          into: &drawn, at: path.appending(include.name), seed: seed)
      case .rest: break
      }
    }
  }

  /// The items of one of its families.
  public func draw(
    _ family: ItemFamily, at path: Path, seed: UInt64
  ) throws(FamilyError) -> [DrawnItem] {
    guard let model = difficultyModel(of: family) else { throw .unknownModel(family.id) }
    let cells = family.assignment(by: model, seed: seed, path: path)
    guard !cells.isEmpty || family.count == 0 else { throw .noCell(family.generator) }
    let drawing = try ItemDrawing(family.generator, surface: family.surface(language: language))
    var drawn: [DrawnItem] = []
    for (index, cell) in cells.enumerated() {
      let result = try drawing.draw(
        cell, seed: seed, path: path.appending(family.id).text, index: index + 1)
      drawn.append(
        DrawnItem(path: path.appending(family.itemID(index + 1)), item: result.item))
    }
    return drawn
  }
}

extension ItemFamily {
  /// Its incidentals, with the language of the assessment where the family has words in it.
  public func surface(language: String) -> [FamilyParameter] {
    guard !incidentals.contains(where: { $0.name == "language" }),
      let known = FamilySpecification.of(generator)?.incidentals.first(where: {
        $0.name == "language"
      }),
      let primary = language.split(separator: "-").first.map(String.init),
      known.values.contains(primary)
    else { return incidentals }
    return incidentals + [FamilyParameter("language", primary)]
  }
}
