import { createHandlers, failing } from '@aftercart/mocks';
import { setupServer } from 'msw/node';

export const server = setupServer(...createHandlers(failing('createReturn', 'return_limit_reached')));
