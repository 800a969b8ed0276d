/** A failure that ends a command with a message for the person at the keyboard. */
export class DeployError extends Error {
  override readonly name: string = "DeployError";
  readonly exitCode: 1 | 2 | 3 | 130;
  constructor(message: string, exitCode: 1 | 2 | 3 | 130) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Wrong use: flags, environment, `trailhouse.yml` or a profile. Exit code 2. */
export class SettingsError extends DeployError {
  override readonly name = "SettingsError";
  constructor(message: string) {
    super(message, 2);
  }
}

/** Databricks refused, failed or could not be reached. Exit code 3. */
export class DatabricksFailure extends DeployError {
  override readonly name = "DatabricksFailure";
  constructor(message: string) {
    super(message, 3);
  }
}
