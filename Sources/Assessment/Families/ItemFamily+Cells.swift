import Psychometrics

extension ItemFamily {
  /// The cells that its items may come from, the easiest first.
  ///
  /// - Parameter model: How difficulty is predicted.
  /// - Returns: The cells, none where nothing is that difficult.
  public func cells(by model: DifficultyModel) -> [FamilyCell] {
    guard let specification = FamilySpecification.of(generator) else { return [] }
    let predicted = specification.cells(where: radicals).enumerated()
      .map { (place: $0.offset, cell: $0.element, b: model.difficulty(of: $0.element)) }
      .filter { difficulty?.contains($0.b) ?? true }
    return predicted.sorted { ($0.b, $0.place) < ($1.b, $1.place) }.map(\.cell)
  }

  /// A cell for each of its items, the easiest first.
  ///
  /// Cells in order of difficulty are divided evenly among the items, and each item's cell is drawn
  /// from its share, so that the forms of two candidates are alike in difficulty. The share's middle
  /// cell is taken without a seed.
  public func assignment(
    by model: DifficultyModel, seed: UInt64?, path: Path
  ) -> [FamilyCell] {
    let cells = cells(by: model)
    guard !cells.isEmpty else { return [] }
    return (0..<count).map { index in
      let start = index * cells.count / count
      let end = max((index + 1) * cells.count / count, start + 1)
      guard let seed else { return cells[min((start + end) / 2, end - 1)] }
      var stream = RandomStream(
        seed: seed, purpose: "family-cell", path: path.appending(id).text, index: index)
      return cells[start + stream.integer(below: end - start)]
    }
  }
}

extension AssessmentDefinition {
  /// How the difficulty of a family is predicted: by the model it names, else as judged.
  public func difficultyModel(of family: ItemFamily) -> DifficultyModel? {
    guard let id = family.model else { return FamilySpecification.of(family.generator)?.judged }
    return difficultyModels.first { $0.id == id && $0.family == family.generator }
  }

  /// A model of its own, or one that the authors of a generator judged.
  func difficultyModel(named id: String) -> DifficultyModel? {
    difficultyModels.first { $0.id == id }
      ?? FamilySpecification.all.first { $0.judged.id == id }?.judged
  }

  /// The families of its own sections, in document order.
  public var families: [ItemFamily] {
    parts.flatMap { part in
      if case .section(let section) = part { section.allFamilies } else { [ItemFamily]() }
    }
  }

  /// Whether it, or an assessment in it, has families, so that candidates see different items.
  public var hasFamilies: Bool {
    parts.contains { part in
      switch part {
      case .section(let section): !section.allFamilies.isEmpty
      case .include(let include): include.definition.hasFamilies
      case .rest: false
      }
    }
  }
}

extension Section {
  /// The families in it and in the sections within.
  public var allFamilies: [ItemFamily] { families + sections.flatMap(\.allFamilies) }
}
