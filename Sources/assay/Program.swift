import ArgumentParser
import Glibc

/// The entry point: parses the command line, runs one subcommand, and turns every way out into a
/// documented exit status.
@main
enum Program {
  static func main() {
    // A reader that went away (`assay score ... | head`) is an error to report, not a death.
    signal(SIGPIPE, SIG_IGN)
    // So is a file at its size limit: the terminal has to be given back first.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try AssayCommand.parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      StandardError.print("assay: " + failure.message)
      exit(failure.status.rawValue)
    } catch let status as ExitStatus {
      exit(status.rawValue)
    } catch {
      leave(with: error)
    }
  }

  /// Prints help and usage errors as ArgumentParser words them; wrong usage is status 2.
  private static func leave(with error: any Error) -> Never {
    let message = AssayCommand.fullMessage(for: error)
    if AssayCommand.exitCode(for: error) == .success {
      StandardOutput.print(message)
      exit(ExitStatus.done.rawValue)
    }
    StandardError.print(message)
    exit(ExitStatus.unusable.rawValue)
  }
}
