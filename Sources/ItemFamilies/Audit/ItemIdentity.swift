import Assessment

/// What makes two items of a cell the same for a candidate, the order of options left aside.
struct ItemIdentity: Hashable {
  private struct Question: Hashable {
    let content: [Block]
    let presentation: Presentation?
    let options: Set<[Inline]>
    let key: String
  }

  private let cell: FamilyCell
  private let stem: [Block]
  private let questions: [Question]

  init(_ item: GeneratedItem) {
    cell = item.cell
    stem = item.stem
    questions = item.steps.map { step in
      let key =
        switch step.answer {
        case .text(let key): key
        case .options, .number, .order: ""
        }
      return Question(
        content: step.content, presentation: step.presentation,
        options: Set(step.answer.options.map(\.content)), key: key)
    }
  }
}
