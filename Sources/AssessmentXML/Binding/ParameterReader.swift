import Assessment
import Psychometrics

/// Reads the parameters that a model needs from the attributes of one element.
struct ParameterReader {
  let model: ModelName
  private let binder: AssessmentBinder
  private let element: XMLElement

  init(_ binder: AssessmentBinder, _ element: XMLElement, model: ModelName) {
    self.binder = binder
    self.element = element
    self.model = model
  }

  /// Points out parameters that the model does not have.
  func refuseOthers() {
    for attribute in element.attributes
    where Self.parameters.contains(attribute.name) && !model.parameters.contains(attribute.name) {
      report(
        "the model \(model.rawValue) has no \(attribute.name.text); leave it out, or name a model that has it",
        attribute.name)
    }
  }

  /// A parameter that the model cannot do without.
  func needed(_ name: AttributeName) -> Double? {
    guard element.has(name) else {
      report("the model \(model.rawValue) needs \(name.text)")
      return nil
    }
    return binder.number(element, name)
  }

  /// A discrimination: above 0.
  func discrimination() -> Double? {
    guard let a = needed(.a) else { return nil }
    if a <= 0 { report("a is \(LintMessage.figure(a)), but must be above 0", .a) }
    return a > 0 ? a : nil
  }

  /// An item of right and wrong with a discrimination and the asymptotes that are written.
  func logistic() -> LogisticItem? {
    guard let a = discrimination(), let b = needed(.b) else { return nil }
    let c = binder.number(element, .c) ?? 0
    let d = binder.number(element, .d) ?? 1
    guard c < d else {
      report(
        "c is \(LintMessage.figure(c)) and d is \(LintMessage.figure(d)), but c must be below d",
        element.has(.c) ? .c : .d)
      return nil
    }
    return LogisticItem(discrimination: a, difficulty: b, lowerAsymptote: c, upperAsymptote: d)
  }

  /// Thresholds or steps; ascending where the model asks for it.
  func thresholds(isAscending: Bool = false) -> [Double]? {
    let list = binder.numbers(element, .thresholds)
    guard !list.isEmpty else {
      report("the model \(model.rawValue) needs thresholds: one fewer than the item has categories")
      return nil
    }
    if isAscending, let (low, high) = zip(list, list.dropFirst()).first(where: { $0 >= $1 }) {
      report(
        "the thresholds of the model \(model.rawValue) must ascend, but \(LintMessage.figure(high)) follows \(LintMessage.figure(low))",
        .thresholds)
      return nil
    }
    return list
  }

  /// A slope and an intercept for each category.
  func nominal() -> NominalItem? {
    let slopes = binder.numbers(element, .slopes)
    let intercepts = binder.numbers(element, .intercepts)
    guard slopes.count > 1, let item = NominalItem(slopes: slopes, intercepts: intercepts) else {
      report(
        "the model nrm needs a slope and an intercept for each category, two or more of both; here are \(LintMessage.counted(Double(slopes.count), "slope")) and \(LintMessage.counted(Double(intercepts.count), "intercept"))"
      )
      return nil
    }
    return item
  }

  /// The standard errors: none, or one for each number written.
  func standardErrors() -> [Double] {
    let errors = binder.numbers(element, .se)
    guard !errors.isEmpty else { return [] }
    let written = model.parameters.reduce(0) { $0 + binder.names(element, $1).count }
    if errors.count != written {
      report(
        "\(LintMessage.counted(Double(written), "parameter")) cannot have \(LintMessage.counted(Double(errors.count), "standard error")); write one for each, in the same order",
        .se)
    } else if let error = errors.first(where: { $0 < 0 }) {
      report("a standard error is \(LintMessage.figure(error)), but cannot be below 0", .se)
    }
    return errors
  }

  /// The attributes that hold parameters, in the order of their standard errors.
  private static let parameters: [AttributeName] = [
    .a, .b, .c, .d, .thresholds, .slopes, .intercepts,
  ]

  private func report(_ message: String, _ name: AttributeName? = nil) {
    binder.error("item-parameters", message, at: element, name)
  }
}

extension ModelName {
  /// The parameters that its items have.
  fileprivate var parameters: [AttributeName] {
    switch self {
    case .rasch: [.b]
    case .onePL, .twoPL: [.a, .b]
    case .threePL: [.a, .b, .c]
    case .fourPL: [.a, .b, .c, .d]
    case .graded, .generalizedPartialCredit: [.a, .thresholds]
    case .partialCredit: [.thresholds]
    case .ratingScale: [.b, .thresholds]
    case .nominal: [.slopes, .intercepts]
    }
  }
}

extension ItemModel {
  /// Makes the model from the attributes of an element; nil where one is missing or cannot be,
  /// which has been reported then.
  init?(_ parameters: ParameterReader) {
    parameters.refuseOthers()
    switch parameters.model {
    case .rasch:
      guard let b = parameters.needed(.b) else { return nil }
      self = .logistic(LogisticItem(difficulty: b))
    case .onePL, .twoPL, .threePL, .fourPL:
      guard let item = parameters.logistic() else { return nil }
      self = .logistic(item)
    case .graded:
      guard let a = parameters.discrimination(),
        let thresholds = parameters.thresholds(isAscending: true)
      else { return nil }
      self = .graded(GradedItem(discrimination: a, thresholds: thresholds))
    case .partialCredit:
      guard let steps = parameters.thresholds() else { return nil }
      self = .partialCredit(PartialCreditItem(steps: steps))
    case .generalizedPartialCredit:
      guard let a = parameters.discrimination(), let steps = parameters.thresholds() else {
        return nil
      }
      self = .partialCredit(PartialCreditItem(discrimination: a, steps: steps))
    case .ratingScale:
      guard let b = parameters.needed(.b), let deviations = parameters.thresholds() else {
        return nil
      }
      self = .partialCredit(PartialCreditItem(location: b, thresholds: deviations))
    case .nominal:
      guard let item = parameters.nominal() else { return nil }
      self = .nominal(item)
    }
  }
}
