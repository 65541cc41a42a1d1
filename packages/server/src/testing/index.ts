export {
  type CallInput,
  createTestServer,
  type TestMerchant,
  type TestRequest,
  type TestResponse,
  type TestServer,
  type TestServerOptions,
} from './harness.ts';
