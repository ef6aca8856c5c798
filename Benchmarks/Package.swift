// swift-tools-version: 6.2
import PackageDescription

/// A libFuzzer target over one reader.
///
/// Build and run one with `Benchmarks/fuzz NAME SECONDS`.
func fuzz(_ name: String, _ dependencies: [String]) -> Target {
  .executableTarget(
    name: "Fuzz" + name,
    dependencies: dependencies.map { .product(name: $0, package: "assay") },
    path: "Fuzz/" + name,
    swiftSettings: [.unsafeFlags(["-parse-as-library"])])
}

/// A program that measures the mathematics: its speed, or how well it recovers a truth.
///
/// Run one with `swift run -c release NAME`.
func study(_ name: String, path: String) -> Target {
  .executableTarget(
    name: name, dependencies: [.product(name: "Psychometrics", package: "assay")], path: path)
}

let package = Package(
  name: "assay-benchmarks",
  dependencies: [.package(name: "assay", path: "../")],
  targets: [
    study("CalibrationBenchmark", path: "Calibration"),
    study("RecoveryStudy", path: "Recovery"),
    fuzz("XML", ["AssessmentXML"]),
    fuzz("JSON", ["Interchange"]),
    fuzz("CSV", ["Interchange"]),
    fuzz("Journal", ["Archive"]),
  ]
)
