import Assessment
import Integrity
import Psychometrics

/// Item parameters and what is made of theta.
extension TaggedHasher {
  mutating func write(_ latent: LatentScoring) {
    group("latent") {
      $0.write("calibration", latent.calibration)
      $0.write("estimator", latent.estimator, unless: .expectedAPosteriori)
      $0.write("prior-mean", ifPresent: latent.priorMean)
      $0.write("prior-sd", ifPresent: latent.priorStandardDeviation)
      if let omission = latent.omission { $0.write("omitted-wrong", omission == .wrong) }
      guard let metric = latent.metric else { return }
      $0.group("metric") {
        $0.write("name", metric.name)
        $0.write("mean", metric.mean)
        $0.write("sd", metric.standardDeviation)
        $0.write("level", metric.level, unless: 0.95)
      }
    }
  }

  mutating func write(_ calibration: Calibration) {
    group("calibration") {
      $0.write("id", calibration.id)
      $0.write("status", calibration.status, unless: .provisional)
      $0.write("source", calibration.source)
      $0.write("date", ifPresent: calibration.date)
      $0.write("n", ifPresent: calibration.n)
      $0.write("mean", calibration.mean, unless: 0)
      $0.write("sd", calibration.standardDeviation, unless: 1)
      $0.write("speed-sd", ifPresent: calibration.speedStandardDeviation)
      $0.groups("parameters", calibration.items) { hasher, item in
        hasher.write("item", item.item)
        hasher.write("model", item.name)
        for parameter in item.model.parameters { hasher.write("parameter", parameter) }
        for error in item.standardErrors { hasher.write("se", error) }
        hasher.write("predicted-by", ifPresent: item.prediction?.model)
        for feature in item.prediction?.features ?? [] { hasher.write("feature", feature) }
        hasher.write("time-intensity", ifPresent: item.responseTime?.timeIntensity)
        hasher.write("time-discrimination", ifPresent: item.responseTime?.timeDiscrimination)
      }
    }
  }

  mutating func write(_ controls: ExposureControls) {
    group("exposure-controls") {
      $0.write("id", controls.id)
      $0.write("target", ifPresent: controls.target)
      $0.groups("control", controls.controls) {
        $0.write("item", $1.item)
        $0.write("chance", $1.chance, unless: 1)
        $0.write("rate", $1.rate, unless: 0)
      }
    }
  }
}
