public import Assessment
public import Psychometrics

/// Estimates the difficulty models of families from sessions in which they wrote items.
public struct FamilyCalibration: Sendable {
  /// A model, and what it rests on.
  public struct Estimate: Sendable {
    /// The model, with the status `calibrated`.
    public let model: DifficultyModel
    /// The standard deviation of theta, on the model's metric.
    public let standardDeviation: Double
    /// How many answers it rests on.
    public let answerCount: Int
    /// Whether the search ended at a maximum.
    public let isConverged: Bool
  }

  private var persons: [FamilyName: [[LinearLogisticCalibration.Answer]]] = [:]
  private var models: [FamilyName: DifficultyModel] = [:]

  /// Creates a calibration without sessions.
  public init() {}

  /// The families met so far, in the order of their names' list.
  public var families: [FamilyName] { FamilyName.allCases.filter { persons[$0] != nil } }

  /// Adds the answers of a session to the items that families wrote for it.
  ///
  /// Items that were not reached or not presented say nothing; one left without an answer counts as
  /// wrong, and so does one that is not right as a whole. Practice is left out. The features are
  /// those of the first definition's model of the family.
  ///
  /// - Parameters:
  ///   - record: What the session came to.
  ///   - definition: Its definition, with the drawn items in their places.
  public mutating func add(_ record: SessionRecord, definition: AssessmentDefinition) {
    let catalog = Catalog(definition)
    let entries = Dictionary(catalog.items.map { ($0.path, $0) }) { first, _ in first }
    let drawn = Dictionary(record.drawn.map { ($0.path, $0.item) }) { first, _ in first }
    let definitions = Dictionary(
      catalog.assessments.map { ($0.path, $0.definition) }
    ) { first, _ in first }
    var answers: [FamilyName: [LinearLogisticCalibration.Answer]] = [:]
    for item in record.items {
      guard let generated = drawn[item.path], let entry = entries[item.path], !entry.isPractice,
        let isRight = isRight(item, entry.item)
      else { continue }
      let family = generated.family
      if models[family] == nil {
        let own = definitions[entry.assessment]
        models[family] = own?.families.first { $0.id == entry.item.slot?.family }
          .flatMap { own?.difficultyModel(of: $0) }
      }
      guard let model = models[family] else { continue }
      answers[family, default: []].append(
        LinearLogisticCalibration.Answer(
          features: model.features(of: generated.cell), isRight: isRight))
    }
    for (family, own) in answers { persons[family, default: []].append(own) }
  }

  private func isRight(_ record: ItemRecord, _ item: Item) -> Bool? {
    switch record.state {
    case .notReached, .notPresented: return nil
    case .omitted, .timedOutEmpty: return false
    case .answered, .timedOutDraft: break
    }
    let values = item.outcomeValues(
      of: record.entries, context: RuleContext(hintsUsed: record.hints))
    guard let place = item.outcomes.firstIndex(where: { $0.id == OutcomeVariable.score }),
      let maximum = item.outcomes[place].maximum
    else { return nil }
    return (values[place]?.number ?? 0) >= maximum - 1e-9
  }

  /// Estimates the model of a family.
  ///
  /// - Parameter family: One of `families`.
  /// - Returns: The model with what it rests on.
  /// - Throws: `LinearLogisticCalibration.Problem` where the answers do not do.
  public func estimate(
    _ family: FamilyName
  ) throws(LinearLogisticCalibration.Problem) -> Estimate {
    guard let answers = persons[family], let model = models[family] else { throw .noAnswers }
    let found = try LinearLogisticCalibration(answers)
    let count = answers.reduce(0) { $0 + $1.count }
    return Estimate(
      model: DifficultyModel(
        id: model.id, family: family, status: .calibrated,
        source: "\(count) answers of \(answers.count) people", n: answers.count,
        coefficients: zip(model.coefficients, found.coefficients).map { old, b in
          DifficultyModel.Coefficient(old.radical, level: old.level, b: b)
        },
        covariance: found.covariance.elements, residualDeviation: found.residualDeviation),
      standardDeviation: found.standardDeviation, answerCount: count,
      isConverged: found.isConverged)
  }
}
