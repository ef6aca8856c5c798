import Assessment

/// What every generated item must keep, whatever its family.
enum FormCheck {
  static func defects(in item: GeneratedItem) -> [Defect] {
    var found = cell(item)
    if item.steps.isEmpty { found.append(Defect("no-question", "nothing is asked")) }
    if Set(item.steps.map(\.id)).count != item.steps.count {
      found.append(Defect("repeated-id", "two steps have the same id"))
    }
    let shared = item.steps.count == 1 ? item.stem : []
    if item.steps.contains(where: { !(shared + $0.content).haveWords }) {
      found.append(Defect("no-question", "a question has no words"))
    }
    if item.explanation.isEmpty {
      found.append(Defect("no-explanation", "nothing says why the key is right"))
    }
    if item.complexity < 1 { found.append(Defect("complexity", "the complexity is under 1")) }
    return found + item.steps.flatMap(step)
  }

  private static func cell(_ item: GeneratedItem) -> [Defect] {
    guard let specification = FamilySpecification.of(item.family) else {
      return [Defect("unknown-family", "there is no family '\(item.family.rawValue)'")]
    }
    var found: [Defect] = []
    func compare(
      _ parameters: [FamilyParameter], _ dimensions: [FamilySpecification.Dimension], _ what: String
    ) {
      if parameters.map(\.name) != dimensions.map(\.name) {
        found.append(Defect(what, "the \(what)s are not those of the family"))
      }
      for (parameter, dimension) in zip(parameters, dimensions)
      where !dimension.values.contains(parameter.value) {
        found.append(Defect(what, "\(parameter.name) cannot be '\(parameter.value)'"))
      }
    }
    compare(item.cell.radicals, specification.radicals, "radical")
    compare(item.incidentals, specification.incidentals, "incidental")
    if found.isEmpty, !specification.allows(item.cell) {
      found.append(Defect("radical", "the radicals do not go together"))
    }
    return found
  }

  private static func step(_ step: GeneratedStep) -> [Defect] {
    var found: [Defect] = []
    let options = step.answer.options
    if Set(options.map(\.id)).count != options.count || options.contains(where: { $0.id.isEmpty }) {
      found.append(Defect("repeated-id", "two options have the same id, or one has none"))
    }
    if Set(options.map { $0.content.canonical }).count != options.count {
      found.append(Defect("equal-options", "two options look the same"))
    }
    if options.contains(where: { $0.content.isEmpty || $0.error?.isEmpty == true }) {
      found.append(Defect("unnamed-error", "an option is empty, or its error has no name"))
    }
    switch step.answer {
    case .options:
      if options.count < 2 { found.append(Defect("too-few-options", "there is nothing to choose")) }
      let keys = options.count(where: \.isKey)
      if keys != 1 { found.append(Defect("one-key", "\(keys) options are keyed instead of one")) }
    case .order(_, let key):
      if key.sorted() != options.map(\.id).sorted() {
        found.append(Defect("one-key", "the key does not name each option once"))
      }
    case .number(let key, _, let errors):
      if !key.isFinite { found.append(Defect("one-key", "the key is no number")) }
      if errors.contains(where: { $0.value == key || $0.error.isEmpty }) {
        found.append(Defect("unnamed-error", "an expected error is the key, or has no name"))
      }
    case .text(let key):
      if key.isEmpty { found.append(Defect("one-key", "the key is empty")) }
    }
    if let presentation = step.presentation,
      presentation.frames.isEmpty || presentation.frameMs <= 0 || presentation.gapMs < 0
    {
      found.append(Defect("presentation", "nothing is presented, or for no time"))
    }
    return found
  }
}

extension [Block] {
  /// Whether a paragraph among them has words.
  fileprivate var haveWords: Bool {
    contains { block in
      if case .paragraph(let text) = block {
        text.plainText.contains(where: \.isLetter)
      } else {
        false
      }
    }
  }
}
