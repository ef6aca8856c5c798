import Assessment
import Psychometrics

/// Reads the parameters that a model needs from the attributes of one element.
struct ParameterReader {
  private let binder: AssessmentBinder
  private let element: XMLElement

  init(_ binder: AssessmentBinder, _ element: XMLElement) {
    self.binder = binder
    self.element = element
  }

  /// A parameter that the model cannot do without.
  func needed(_ name: AttributeName, for model: ModelName) -> Double? {
    if let value = binder.number(element, name) { return value }
    report("a \(model.rawValue) item needs \(name)")
    return nil
  }

  /// A discrimination: above 0.
  func discrimination(for model: ModelName) -> Double? {
    guard let a = needed(.a, for: model) else { return nil }
    if a <= 0 { report("a is \(LintMessage.figure(a)), but must be above 0", .a) }
    return a > 0 ? a : nil
  }

  /// An asymptote: from 0 to 1.
  func asymptote(_ name: AttributeName, unlessSaid usual: Double) -> Double? {
    let value = binder.number(element, name) ?? usual
    if !(0...1).contains(value) {
      report("\(name) is \(LintMessage.figure(value)), but must be from 0 to 1", name)
      return nil
    }
    return value
  }

  /// Thresholds or steps; ascending where the model asks for it.
  func thresholds(for model: ModelName, isAscending: Bool = false) -> [Double]? {
    let list = binder.numbers(element, .thresholds)
    guard !list.isEmpty else {
      report("a \(model.rawValue) item needs thresholds")
      return nil
    }
    if isAscending, !zip(list, list.dropFirst()).allSatisfy({ $0 < $1 }) {
      report("the thresholds of a \(model.rawValue) item ascend", .thresholds)
      return nil
    }
    return list
  }

  /// A slope and an intercept for each category.
  func nominal() -> NominalItem? {
    let slopes = binder.numbers(element, .slopes)
    let intercepts = binder.numbers(element, .intercepts)
    guard slopes.count == intercepts.count, slopes.count > 1,
      let item = NominalItem(slopes: slopes, intercepts: intercepts)
    else {
      report("a nrm item needs as many slopes as intercepts, one for each category")
      return nil
    }
    return item
  }

  func report(_ message: String, _ name: AttributeName? = nil) {
    binder.error("item-parameters", message, at: element, name)
  }
}

extension ItemModel {
  /// Makes the model of a name from the attributes of an element; nil where one is missing or
  /// cannot be, which has been reported then.
  init?(_ name: ModelName, read parameters: ParameterReader) {
    switch name {
    case .rasch:
      guard let b = parameters.needed(.b, for: name) else { return nil }
      self = .logistic(LogisticItem(difficulty: b))
    case .onePL, .twoPL, .threePL, .fourPL:
      guard let a = parameters.discrimination(for: name),
        let b = parameters.needed(.b, for: name),
        let c = parameters.asymptote(.c, unlessSaid: 0),
        let d = parameters.asymptote(.d, unlessSaid: 1)
      else { return nil }
      guard c < d else {
        parameters.report("c is not below d")
        return nil
      }
      self = .logistic(
        LogisticItem(discrimination: a, difficulty: b, lowerAsymptote: c, upperAsymptote: d))
    case .graded:
      guard let a = parameters.discrimination(for: name),
        let thresholds = parameters.thresholds(for: name, isAscending: true)
      else { return nil }
      self = .graded(GradedItem(discrimination: a, thresholds: thresholds))
    case .partialCredit:
      guard let steps = parameters.thresholds(for: name) else { return nil }
      self = .partialCredit(PartialCreditItem(steps: steps))
    case .generalizedPartialCredit:
      guard let a = parameters.discrimination(for: name),
        let steps = parameters.thresholds(for: name)
      else { return nil }
      self = .partialCredit(PartialCreditItem(discrimination: a, steps: steps))
    case .ratingScale:
      guard let b = parameters.needed(.b, for: name),
        let deviations = parameters.thresholds(for: name)
      else { return nil }
      self = .partialCredit(PartialCreditItem(steps: deviations.map { b + $0 }))
    case .nominal:
      guard let item = parameters.nominal() else { return nil }
      self = .nominal(item)
    }
  }
}
