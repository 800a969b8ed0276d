/** Names that the sample's people, roles and other things have; all invented. */
export const USERS = [
  "ana.diaz", "bjorn", "chidi.okafor", "dana", "emeka", "farah.n", "grace+ops", "hiro.tanaka", "ines", "jonas.weber",
  "ci-deployer", "backup-agent", "terraform", "svc_reporting", "kenji@example.com", "lea=contractor", "monitoring,eu",
] as const;

export const ROLES = [
  "AppServerRole", "BuildPipelineRole", "DataLakeReader", "EksNodeRole", "OpsAdmin", "SecurityAudit", "lambda-orders-exec",
  "lambda-thumbnails-exec", "ecs-task-billing", "GlueEtlRole", "BackupOperator", "NetworkAdmin", "DeveloperAccess", "BreakGlass",
] as const;

export const GROUPS = ["Administrators", "Developers", "Auditors", "DataScience", "Support", "ReadOnlyUsers", "Billing"] as const;

export const POLICIES = [
  "AllowDeploy", "DenyOutsideRegions", "OrdersTableAccess", "ReadReports", "S3ArtifactsWrite", "KmsUseAppKey", "SelfManageCredentials",
] as const;

export const MANAGED_POLICIES = [
  "AdministratorAccess", "ReadOnlyAccess", "PowerUserAccess", "IAMUserChangePassword", "AmazonS3ReadOnlyAccess", "job-function/ViewOnlyAccess",
  "service-role/AWSLambdaBasicExecutionRole", "AmazonSSMManagedInstanceCore",
] as const;

export const PATHS = ["/engineering/", "/division_abc/team_x/", "/service-role/", "/ci/"] as const;

/** Services that make calls on behalf of an account, with the service-linked role that they use. */
export const SERVICES = [
  ["config.amazonaws.com", "AWSServiceRoleForConfig"],
  ["access-analyzer.amazonaws.com", "AWSServiceRoleForAccessAnalyzer"], ["autoscaling.amazonaws.com", "AWSServiceRoleForAutoScaling"],
  ["ssm.amazonaws.com", "AWSServiceRoleForAmazonSSM"], ["elasticbeanstalk.amazonaws.com", "AWSServiceRoleForElasticBeanstalk"],
] as const;

export const TAGS = [
  ["team", "platform"], ["cost-center", "4711"], ["Environment", "prod"], ["owner", "ana.diaz@example.com"], ["empty", ""],
  ["Straße", "Größe 5"], ["data-class", "internal"],
] as const;

export const IP_ADDRESSES = ["192.0.2.10", "192.0.2.77", "198.51.100.23", "198.51.100.200", "203.0.113.5", "203.0.113.64", "2001:db8::8a2e:370:7334"] as const;

export const USER_AGENTS = [
  "aws-cli/2.27.41 md/awscrt#0.26.1 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.4 md/installer#exe",
  "Boto3/1.38.36 md/Botocore#1.38.36 ua/2.1 os/linux#5.10.238 lang/python#3.12.10 Botocore/1.38.36",
  "APN/1.0 HashiCorp/1.0 Terraform/1.12.1 (+https://www.terraform.io) terraform-provider-aws/5.99.1 aws-sdk-go-v2/1.36.3",
  "aws-sdk-java/2.31.59 md/io#sync md/http#Apache ua/2.1 os/Linux#5.10.237 lang/java#21.0.7 exec-env/AWS_ECS_FARGATE",
  "aws-sdk-js/3.826.0 ua/2.1 os/linux#5.10 lang/js md/nodejs#22.16.0 api/dynamodb#3.826.0 exec-env/AWS_Lambda_nodejs22.x",
] as const;

export const BROWSER = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Safari/537.36";
