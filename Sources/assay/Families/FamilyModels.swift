import Analysis
import Assessment
import AssessmentXML
import Delivery
import Psychometrics

/// Difficulty models of families, estimated from sessions.
enum FamilyModels {
  /// Prints an element for each family that wrote items for the sessions.
  static func print(from folders: [String]) throws {
    var calibration = FamilyCalibration()
    for folder in folders {
      let stored = try StoredSession(folder)
      calibration.add(stored.session.record(), definition: stored.definition)
    }
    guard !calibration.families.isEmpty else {
      throw Failure("no session has answers to items that families wrote")
    }
    var isWhole = true
    for family in calibration.families {
      do throws(LinearLogisticCalibration.Problem) {
        let estimate = try calibration.estimate(family)
        StandardOutput.write(Array(estimate.model.xml.utf8))
        StandardError.print(
          "assay: \(family.rawValue): theta has a standard deviation of "
            + "\(FamilyList.text(estimate.standardDeviation)) among these people"
            + (estimate.isConverged ? "" : "; the search did not end at a maximum"))
        isWhole = isWhole && estimate.isConverged
      } catch {
        StandardError.print("assay: \(family.rawValue): \(error.reason)")
        isWhole = false
      }
    }
    if !isWhole { throw ExitStatus.findings }
  }
}

extension LinearLogisticCalibration.Problem {
  /// Why nothing was estimated, and what would do.
  fileprivate var reason: String {
    switch self {
    case .noAnswers: "there are no answers"
    case .unequalFeatures: "the sessions were given with different difficulty models"
    case .notIdentified:
      "the answers do not tell the coefficients apart; more people, or items of more kinds, would"
    }
  }
}
